package eu.kalaka.notification.sms;

import eu.kalaka.notification.provider.Channel;
import eu.kalaka.notification.provider.Handover;
import eu.kalaka.notification.provider.Outgoing;
import eu.kalaka.notification.provider.Sender;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsmpp.InvalidResponseException;
import org.jsmpp.PDUException;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.GSMSpecificFeature;
import org.jsmpp.bean.MessageMode;
import org.jsmpp.bean.MessageType;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.RawDataCoding;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.SMSCDeliveryReceipt;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.NegativeResponseException;
import org.jsmpp.extra.ResponseTimeoutException;
import org.jsmpp.session.SMPPSession;

/** Sends SMS, long ones in parts, and asks for a receipt of each part. */
final class SmppSender implements Sender {

    /** What a message centre says to a number that it will never reach. */
    private static final Set<Integer> REFUSALS = Set.of(
            SMPPConstant.STAT_ESME_RINVDSTADR, SMPPConstant.STAT_ESME_RINVDSTTON, SMPPConstant.STAT_ESME_RINVDSTNPI);

    private final SmppConnection connection;
    private final SmppSettings settings;

    SmppSender(SmppConnection connection, SmppSettings settings) {
        this.connection = connection;
        this.settings = settings;
    }

    @Override
    public Channel channel() {
        return Channel.SMS;
    }

    /** Where a later part fails the message is tried again as a whole, under the same reference, so that a phone can match the parts. */
    @Override
    public Handover hand(Outgoing message)
            throws IOException, PDUException, ResponseTimeoutException, InvalidResponseException,
                    NegativeResponseException {
        SmsText text = SmsText.of(message.text().body());
        int reference = message.messageId().hashCode();
        SMPPSession session = connection.bound();
        List<String> receipts = new ArrayList<>();
        try {
            for (int part = 0; part < text.parts().size(); part++) {
                receipts.add(submit(session, message.address(), text, text.octets(part, reference)));
            }
        } catch (NegativeResponseException e) {
            if (REFUSALS.contains(e.getCommandStatus())) {
                return new Handover.Refused();
            }
            throw e;
        }
        return new Handover.Accepted(receipts);
    }

    private String submit(SMPPSession session, String number, SmsText text, byte[] octets)
            throws IOException, PDUException, ResponseTimeoutException, InvalidResponseException,
                    NegativeResponseException {
        GSMSpecificFeature header = text.isLong() ? GSMSpecificFeature.UDHI : GSMSpecificFeature.DEFAULT;
        return session.submitShortMessage(
                        "",
                        TypeOfNumber.ALPHANUMERIC,
                        NumberingPlanIndicator.UNKNOWN,
                        settings.sender(),
                        TypeOfNumber.INTERNATIONAL,
                        NumberingPlanIndicator.ISDN,
                        digits(number),
                        new ESMClass(MessageMode.DEFAULT, MessageType.DEFAULT, header),
                        (byte) 0,
                        (byte) 0,
                        "",
                        "",
                        new RegisteredDelivery(SMSCDeliveryReceipt.SUCCESS_FAILURE),
                        (byte) 0,
                        new RawDataCoding(text.coding().dataCoding()),
                        (byte) 0,
                        octets)
                .getMessageId();
    }

    /** The type "international" already says what the plus sign says. */
    private static String digits(String number) {
        return number.startsWith("+") ? number.substring(1) : number;
    }
}
