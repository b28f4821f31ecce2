package cn.liuzhong.testsupport;

import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;

/** Something that is to wait for something else, in a thread of its own. */
public final class Waiting {

    private final FutureTask<?> work;
    private final Thread thread;

    private Waiting(Callable<?> work) {
        this.work = new FutureTask<>(work);
        this.thread = new Thread(this.work, "waiting");
        thread.setDaemon(true);
        thread.start();
    }

    public static Waiting in(Callable<?> work) {
        return new Waiting(work);
    }

    /** Whether it waits; it has come as far as it gets, else it has ended. */
    public boolean waits() {
        while (true) {
            switch (thread.getState()) {
                case WAITING, TIMED_WAITING -> {
                    return true;
                }
                case TERMINATED -> {
                    return false;
                }
                default -> Thread.onSpinWait();
            }
        }
    }

    /** What it threw, it throws here. */
    public void end() throws Exception {
        work.get();
    }
}
