package cn.liuzhong.platform.offender;

import cn.liuzhong.access.Caller;

/** Breaks: the platform knows no feature. */
class PlatformThatKnowsAFeature {

    Caller caller;
}
