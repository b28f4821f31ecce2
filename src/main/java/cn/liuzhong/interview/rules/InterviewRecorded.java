package cn.liuzhong.interview.rules;

/** Which papers of an interview are on record: minutes, rectification plan and commitment (§3.4). */
public record InterviewRecorded(boolean minutes, boolean rectification, boolean commitment) {

    boolean complete() {
        return minutes && rectification && commitment;
    }
}
