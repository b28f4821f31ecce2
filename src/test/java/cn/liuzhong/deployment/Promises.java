package cn.liuzhong.deployment;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Collects what is not as promised; all of it, so that one run of the build tells everything. */
final class Promises {

    private final List<String> broken = new ArrayList<>();

    void that(boolean kept, String promise) {
        if (!kept) {
            broken.add(promise);
        }
    }

    void equal(Object actual, Object expected, String what) {
        that(Objects.equals(actual, expected), what + " must be " + expected + ", is " + actual);
    }

    List<String> broken() {
        return List.copyOf(broken);
    }
}
