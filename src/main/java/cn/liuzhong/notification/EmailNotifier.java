package cn.liuzhong.notification;

import cn.liuzhong.access.Caller;
import cn.liuzhong.notification.rules.SmtpRefusal;
import cn.liuzhong.notification.rules.SmtpRefusal.Refused;
import cn.liuzhong.platform.Messages;
import io.quarkus.arc.All;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.mail.MailAttachment;
import io.vertx.ext.mail.MailMessage;
import io.vertx.ext.mail.SMTPException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** Sends mails, one to each address, so that one that is refused is in nobody else's way. */
@ApplicationScoped
class EmailNotifier implements Notifier {

    private static final String PARCEL = "X-Liuzhong-Id";

    private final MailServer server;
    private final MailSender sender;
    private final NoticeTexts texts;
    private final List<LetterSource> letters;

    EmailNotifier(MailServer server, MailSender sender, NoticeTexts texts, @All List<LetterSource> letters) {
        this.server = server;
        this.sender = sender;
        this.texts = texts;
        this.letters = letters;
    }

    @Override
    public Set<Channel> channels() {
        return Set.of(Channel.EMAIL);
    }

    @Override
    public Supplier<Receipt> prepare(Parcel parcel) {
        if (!sender.isKnown()) {
            return () -> Receipt.never("no sender address is set");
        }
        MailMessage mail = mail(parcel);
        return () -> send(mail);
    }

    private Receipt send(MailMessage mail) {
        try {
            server.send(mail);
            return Receipt.taken();
        } catch (ExecutionException failed) {
            return receipt(failed.getCause());
        } catch (TimeoutException slow) {
            return Receipt.later("no answer in time");
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return Receipt.later("interrupted");
        }
    }

    private MailMessage mail(Parcel parcel) {
        ParcelText said = texts.of(Messages.DEFAULT, parcel);
        return new MailMessage()
                .setFrom(sender.from())
                .setTo(parcel.address())
                .setSubject(said.title())
                .setText(body(said) + "\n\n" + texts.mailFooter(Messages.DEFAULT) + "\n")
                .setAttachment(attachments(parcel))
                .addHeader("Message-ID", sender.messageId(parcel.id()))
                .addHeader(PARCEL, parcel.id().toString());
    }

    private String body(ParcelText said) {
        if (said.all() == 1) {
            return said.notices().get(0).text();
        }
        StringBuilder body = new StringBuilder();
        for (ParcelText.Notice notice : said.notices()) {
            body.append(body.isEmpty() ? "" : "\n\n")
                    .append("● ")
                    .append(notice.title())
                    .append('\n')
                    .append(notice.text());
        }
        int left = said.all() - said.notices().size();
        return left == 0 ? body.toString() : body + "\n\n" + texts.left(Messages.DEFAULT, left);
    }

    private List<MailAttachment> attachments(Parcel parcel) {
        return parcel.parts().stream()
                .filter(part -> !part.takenBack())
                .flatMap(part -> letters.stream()
                        .flatMap(source ->
                                source
                                        .of(Caller.SCHEDULER, part.event(), part.subjectId(), part.occurrence())
                                        .stream()))
                .map(file -> MailAttachment.create()
                        .setName(file.fileName())
                        .setContentType(file.mediaType())
                        .setDisposition("attachment")
                        .setData(Buffer.buffer(file.content())))
                .toList();
    }

    /** The server's words may hold the address, and stay out of it. */
    private static Receipt receipt(Throwable failure) {
        if (failure instanceof SMTPException smtp) {
            int code = smtp.getReplyCode();
            String reason = "SMTP " + code;
            return SmtpRefusal.isFinal(refused(smtp), code, String.join("\n", smtp.getReplyMessages()))
                    ? Receipt.never(reason)
                    : Receipt.later(reason);
        }
        return Receipt.later(failure.getClass().getSimpleName());
    }

    /** The mail client says only in its message which command was answered so. */
    private static Refused refused(SMTPException smtp) {
        String message = smtp.getMessage();
        if (message.startsWith("recipient address not accepted")) {
            return Refused.RECIPIENT;
        }
        return message.startsWith("sending data failed") ? Refused.MAIL : Refused.US;
    }
}
