package cn.liuzhong.factor;

import cn.liuzhong.platform.Versioned;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A need with what happened to it.
 *
 * @param steps the latest, latest first
 */
@Schema(name = "FactorWithHistory")
public record FactorHistoryView(FactorView need, List<FactorStepView> steps) implements Versioned {

    @Override
    @JsonIgnore
    public long version() {
        return need.version();
    }
}
