package cn.liuzhong.account;

import cn.liuzhong.account.rules.Network;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Passwords that were right a short while ago, so that not every request of HTTP Basic pays for bcrypt. What is kept is an
 * HMAC under a key that lives as long as the process. A new password has a new hash and is not found here.
 */
@ApplicationScoped
class VerifiedPasswords {

    private static final String HMAC = "HmacSHA256";
    private static final int KEY_BYTES = 32;
    private static final int MOST = 10_000;
    private static final Duration KEPT = Duration.ofMinutes(15);

    /** So many wrong ones, then the way around the lock is closed: it is for who knows the password, not for guessing. */
    private static final int WRONG_ONES = 50;

    private record Key(UUID account, String passwordHash, String network) {}

    private record Proof(byte[] mac, AtomicInteger wrong) {}

    private final byte[] key = new byte[KEY_BYTES];
    private final Cache<Key, Proof> proofs =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(KEPT).build();

    VerifiedPasswords() {
        new SecureRandom().nextBytes(key);
    }

    boolean knows(Account account, String address, String password) {
        Key wanted = keyOf(account, address);
        Proof proof = proofs.getIfPresent(wanted);
        if (proof == null) {
            return false;
        }
        boolean same = MessageDigest.isEqual(proof.mac(), mac(password));
        if (!same && proof.wrong().incrementAndGet() >= WRONG_ONES) {
            proofs.invalidate(wanted);
        }
        return same;
    }

    void remember(Account account, String address, String password) {
        proofs.put(keyOf(account, address), new Proof(mac(password), new AtomicInteger()));
    }

    private static Key keyOf(Account account, String address) {
        return new Key(account.id, account.passwordHash, Network.of(address));
    }

    private byte[] mac(String password) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            return mac.doFinal(password.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
