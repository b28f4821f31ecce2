package cn.liuzhong.notification;

/** Nothing is sent there: the address is malformed or not public. */
class ReceiverRefused extends Unreachable {

    ReceiverRefused() {
        super("the address is not one of the public internet", null);
    }
}
