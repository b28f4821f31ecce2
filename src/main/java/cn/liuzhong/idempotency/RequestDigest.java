package cn.liuzhong.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Parameter;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Tells whether two requests ask for the same: where they go and what they say, however it was spaced and ordered. */
@ApplicationScoped
class RequestDigest {

    private final ObjectWriter json;

    RequestDigest(ObjectMapper json) {
        this.json = json.writer().with(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
    }

    /**
     * Keyed, as it is stored and a request may carry a password: whoever has only the database can try none against it. What a
     * {@code @BeanParam} gathers stands in the address.
     */
    byte[] of(IdempotencyKey key, UriInfo uri, InvocationContext call)
            throws JsonProcessingException, GeneralSecurityException {
        Parameter[] parameters = call.getMethod().getParameters();
        List<Object> said = new ArrayList<>();
        said.add(uri.getRequestUri().getRawPath());
        said.add(uri.getRequestUri().getRawQuery());
        for (int i = 0; i < parameters.length; i++) {
            if (!parameters[i].isAnnotationPresent(BeanParam.class)) {
                said.add(said(call.getParameters()[i]));
            }
        }
        return Seal.mac(key.bytes()).doFinal(json.writeValueAsBytes(said));
    }

    /** A file by what it is called and holds, not by where the server has put it. */
    private static Object said(Object argument) {
        if (!(argument instanceof FileUpload file)) {
            return argument;
        }
        try {
            return List.of(file.name(), file.fileName(), sha256(Files.readAllBytes(file.uploadedFile())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
