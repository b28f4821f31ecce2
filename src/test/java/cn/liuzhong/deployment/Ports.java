package cn.liuzhong.deployment;

import io.kubernetes.client.custom.IntOrString;
import io.kubernetes.client.openapi.models.V1Container;

/** Kubernetes takes any port name and finds out at run time that nobody listens there. */
final class Ports {

    private Ports() {}

    static boolean declared(V1Container container, IntOrString port) {
        return port != null && declared(container, port.isInteger() ? "" + port.getIntValue() : port.getStrValue());
    }

    static boolean declared(V1Container container, String nameOrNumber) {
        return container.getPorts() != null
                && container.getPorts().stream()
                        .anyMatch(port -> nameOrNumber.equals(port.getName())
                                || nameOrNumber.equals(String.valueOf(port.getContainerPort())));
    }
}
