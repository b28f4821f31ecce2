package cn.liuzhong;

import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/**
 * Two processes test at once, each a half of all classes: a suite is one run to Quarkus, which it starts once for; classes given
 * to processes one by one would each start it anew. What belongs here by the time it takes is named; all else is in the other.
 */
@Suite
@SelectPackages({
    "cn.liuzhong.access",
    "cn.liuzhong.account",
    "cn.liuzhong.audit",
    "cn.liuzhong.platform",
    "cn.liuzhong.project",
    "cn.liuzhong.supervision"
})
class FirstHalfSuite {}
