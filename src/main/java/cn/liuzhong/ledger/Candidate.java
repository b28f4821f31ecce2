package cn.liuzhong.ledger;

import cn.liuzhong.project.KnownProject;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A project that a row may be about. */
@Schema(name = "LedgerCandidate")
public record Candidate(
        UUID projectId, @Schema(nullable = true, examples = "2020-005") String listNo, String name, String unit) {

    static Candidate of(KnownProject project, Names names) {
        return new Candidate(
                project.id(),
                project.stated().listNo(),
                project.stated().name(),
                names.of(project.stated().unitId()));
    }
}
