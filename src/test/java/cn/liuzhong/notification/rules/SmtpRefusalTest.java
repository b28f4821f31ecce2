package cn.liuzhong.notification.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmtpRefusalTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # for good
            550 | 550 no such user gone@example.org                          | true
            550 | 550 5.1.1 unknown; see the limits of use                   | true
            553 | 553 5.1.2 no such domain                                   | true
            554 | 554 5.7.1 message refused by policy                        | true
            554 | 5.7.1 refused by corporate policy                          | true
            550 | 550 Mail content denied                                    | true
            552 | 552 5.3.4 message too big, limit exceeded                  | true
            552 | 552 Message size exceeds fixed maximum message size        | true
            501 | 501 syntax                                                 | true
            554 |                                                            | true
            # for now, whatever the code says
            450 | 450 try again                                              | false
            550 | 550 5.7.1 our system has detected an unusual rate of mail  | false
            550 | 550 Connection frequency limited                           | false
            550 | 550 5.2.2 over storage                                     | false
            554 | 554 HL:ITC too many connections                            | false
            554 | 554 发送频率超过限制                                          | false
            550 | 550-5.4.5 daily sending quota exceeded                     | false
            552 | 552 mailbox                                                | false
            550 | 5.2.2 over storage                                         | false
            552 |                                                            | false
            # let in, it may be taken
            535 | 535 5.7.8 authentication failed                            | false
            530 | 530 5.7.0 must issue a STARTTLS command first              | false""")
    void refused_for_good_or_for_now(int code, String answer, boolean isFinal) {
        assertThat(SmtpRefusal.isFinal(code, answer == null ? "" : answer)).isEqualTo(isFinal);
    }
}
