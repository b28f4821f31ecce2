package cn.liuzhong;

import org.junit.platform.suite.api.ExcludePackages;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** Whatever is not in the {@link FirstHalfSuite}, so that no class can be forgotten. */
@Suite
@SelectPackages("cn.liuzhong")
@ExcludePackages({
    "cn.liuzhong.access",
    "cn.liuzhong.account",
    "cn.liuzhong.audit",
    "cn.liuzhong.platform",
    "cn.liuzhong.project",
    "cn.liuzhong.supervision"
})
class SecondHalfSuite {}
