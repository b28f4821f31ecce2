package cn.liuzhong.notification.rules;

import static org.assertj.core.api.Assertions.assertThat;

import cn.liuzhong.notification.rules.SmtpRefusal.Refused;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SmtpRefusalTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # a recipient, for good
            RECIPIENT | 550 | 550 no such user gone@example.org                       | true
            RECIPIENT | 550 | 550 5.1.1 unknown; see the limits of use                | true
            RECIPIENT | 550 | 5.1.10 Recipient not found by SMTP address lookup       | true
            RECIPIENT | 553 | 553 5.1.2 no such domain                                | true
            RECIPIENT | 550 | 550 5.4.1 Recipient address rejected: Access denied     | true
            RECIPIENT | 554 | 554 5.7.1 message refused by policy                     | true
            RECIPIENT | 501 | 501 syntax                                              | true
            RECIPIENT | 554 |                                                         | true
            # a mail, for good
            MAIL      | 554 | 5.7.1 refused by corporate policy                       | true
            MAIL      | 550 | 550 Mail content denied                                 | true
            MAIL      | 552 | 552 5.3.4 message too big, limit exceeded               | true
            MAIL      | 552 | 552 Message size exceeds fixed maximum message size     | true
            US        | 552 | 552 5.3.4 Message size exceeds fixed limit              | true
            # for now, whatever the code says
            RECIPIENT | 450 | 450 try again                                           | false
            RECIPIENT | 550 | 550 5.7.1 our system has detected an unusual rate of mail | false
            RECIPIENT | 550 | 550 Connection frequency limited                        | false
            RECIPIENT | 550 | 550 5.2.2 over storage                                  | false
            MAIL      | 554 | 554 HL:ITC too many connections                         | false
            MAIL      | 554 | 554 发送频率超过限制                                       | false
            MAIL      | 550 | 550-5.4.5 daily sending quota exceeded                  | false
            RECIPIENT | 552 | 552 mailbox                                             | false
            RECIPIENT | 550 | 5.2.2 over storage                                      | false
            RECIPIENT | 552 |                                                         | false
            # we are refused, wherever it is said
            US        | 535 | 535 5.7.8 authentication failed                         | false
            US        | 530 | 530 5.7.0 must issue a STARTTLS command first           | false
            RECIPIENT | 530 | 530 5.7.0 Authentication required                       | false
            US        | 553 | 553 Mail from must equal authorized user                | false
            US        | 501 | 501 mail from address must be same as authorization user | false
            US        | 503 | 503 need EHLO and AUTH first !                          | false
            US        | 550 | 550 5.1.8 Sender address rejected: Domain not found     | false
            US        | 554 | 554 no SMTP service here                                | false
            US        | 554 |                                                         | false
            RECIPIENT | 554 | 554 5.7.1 <unit@example.org>: Relay access denied       | false
            RECIPIENT | 550 | 550 5.7.1 Unable to relay                               | false
            RECIPIENT | 553 | 553 authentication is required                          | false
            RECIPIENT | 550 | 550 5.1.8 <office@example.org>: Domain not found        | false
            RECIPIENT | 553 | 553 5.7.1 Sender address rejected: not owned by user    | false
            RECIPIENT | 554 | 554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org | false
            MAIL      | 550 | 550 5.7.26 unauthenticated email is not accepted due to the domain's DMARC policy     | false
            MAIL      | 550 | 550 发件人未经授权                                         | false""")
    void refused_for_good_or_for_now(Refused refused, int code, String answer, boolean isFinal) {
        assertThat(SmtpRefusal.isFinal(refused, code, answer == null ? "" : answer))
                .isEqualTo(isFinal);
    }

    @ParameterizedTest
    @EnumSource(Refused.class)
    void what_does_not_say_that_it_is_permanent_is_not(Refused refused) {
        assertThat(SmtpRefusal.isFinal(refused, 452, "452 4.2.2 mailbox full")).isFalse();
    }
}
