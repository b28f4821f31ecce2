package cn.liuzhong.idempotency;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Closes an answer under the client's key, which the database does not have: an answer may carry a secret that is shown once.
 * AES-256-GCM under a key of HKDF (RFC 5869, SHA-256, one block) with a salt of its own; bound to the request it answers.
 */
final class Seal {

    private static final String MAC = "HmacSHA256";
    private static final byte[] PURPOSE = "liuzhong remembered answer".getBytes(StandardCharsets.US_ASCII);
    private static final int SALT = 32;
    private static final int TAG_BITS = 128;

    /** The key closes one text only, as its salt is new each time: the nonce may stand still. */
    private static final byte[] NONCE = new byte[12];

    private static final SecureRandom RANDOM = new SecureRandom();

    private final IdempotencyKey key;
    private final byte[] request;

    Seal(IdempotencyKey key, byte[] request) {
        this.key = key;
        this.request = request;
    }

    byte[] close(byte[] content) throws GeneralSecurityException {
        byte[] salt = new byte[SALT];
        RANDOM.nextBytes(salt);
        byte[] closed = cipher(Cipher.ENCRYPT_MODE, salt).doFinal(content);
        return ByteBuffer.allocate(SALT + closed.length).put(salt).put(closed).array();
    }

    byte[] open(byte[] sealed) throws GeneralSecurityException {
        byte[] salt = new byte[SALT];
        ByteBuffer.wrap(sealed).get(salt);
        return cipher(Cipher.DECRYPT_MODE, salt).doFinal(sealed, SALT, sealed.length - SALT);
    }

    private Cipher cipher(int mode, byte[] salt) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(derived(salt), "AES"), new GCMParameterSpec(TAG_BITS, NONCE));
        cipher.updateAAD(request);
        return cipher;
    }

    private byte[] derived(byte[] salt) throws GeneralSecurityException {
        byte[] extracted = mac(salt).doFinal(key.bytes());
        Mac expand = mac(extracted);
        expand.update(PURPOSE);
        return expand.doFinal(new byte[] {1});
    }

    static Mac mac(byte[] key) throws GeneralSecurityException {
        Mac mac = Mac.getInstance(MAC);
        mac.init(new SecretKeySpec(key, MAC));
        return mac;
    }
}
