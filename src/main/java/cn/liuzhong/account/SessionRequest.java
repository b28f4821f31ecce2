package cn.liuzhong.account;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Name and password, to sign in to the console. */
public record SessionRequest(@NotNull @Size(max = 50) String username, @NotNull @Size(max = 1000) String password) {

    @Override
    public String toString() {
        return "SessionRequest[]";
    }
}
