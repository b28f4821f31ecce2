package cn.liuzhong.offender;

import io.quarkus.scheduler.Scheduled;

/** Breaks: scheduled work ends before the service. In tests the scheduler asks nobody. */
class OffenderJob {

    @Scheduled(every = "24h")
    void work() {}
}
