package cn.liuzhong.lag.rules;

import java.util.Collection;
import java.util.Comparator;

/** 亮灯 of a project and of a unit (§3.2). */
public final class LightRule {

    private LightRule() {}

    /**
     * @param lags what lags, without what is exempt
     * @param exempt whether something would lag but for an exemption
     * @param dueSoon whether a milestone falls due within the days of the settings
     */
    public static Light ofProject(boolean suspended, Collection<Light> lags, boolean exempt, boolean dueSoon) {
        if (suspended) {
            return Light.GREY;
        }
        if (!lags.isEmpty()) {
            return worst(lags);
        }
        if (exempt) {
            return Light.GREY;
        }
        return dueSoon ? Light.BLUE : Light.GREEN;
    }

    /** The worst of several: a unit takes its worst project's light. */
    public static Light worst(Collection<Light> lights) {
        return lights.stream().min(Comparator.naturalOrder()).orElse(Light.GREEN);
    }
}
