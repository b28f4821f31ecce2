package cn.liuzhong.demo;

import cn.liuzhong.access.Caller;

/** Who does what in the demonstration: accounts, not people. */
final class DemoPersons {

    static final Caller OFFICE = new Caller("office1");
    static final Caller SECOND_OFFICE = new Caller("office2");
    static final Caller GROUP = new Caller("group1");
    static final Caller UNIT = new Caller("unit1");

    private DemoPersons() {}
}
