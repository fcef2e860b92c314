package eu.kalaka.notification.sms;

import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.AlertNotification;
import org.jsmpp.bean.DataSm;
import org.jsmpp.bean.DeliverSm;
import org.jsmpp.bean.DeliveryReceipt;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.session.DataSmResult;
import org.jsmpp.session.MessageReceiverListener;
import org.jsmpp.session.Session;
import org.jsmpp.util.InvalidDeliveryReceiptException;

/** Takes delivery receipts. Anything else is refused, so that the provider does not believe an answer was read. */
final class ReceiptListener implements MessageReceiverListener {

    private final Receipts receipts;

    ReceiptListener(Receipts receipts) {
        this.receipts = receipts;
    }

    @Override
    public void onAcceptDeliverSm(DeliverSm message) throws ProcessRequestException {
        if (!message.isSmscDeliveryReceipt()) {
            throw refused("Answers are not read here");
        }
        try {
            DeliveryReceipt receipt = message.getShortMessageAsDeliveryReceipt();
            String id = id(message, receipt);
            switch (receipt.getFinalStatus()) {
                case DELIVRD -> receipts.arrived(id, true);
                case EXPIRED, DELETED, UNDELIV, REJECTD -> receipts.arrived(id, false);
                case ENROUTE, ACCEPTD, UNKNOWN -> {} // not final, or says nothing
            }
        } catch (InvalidDeliveryReceiptException e) {
            throw new ProcessRequestException("Not a receipt", SMPPConstant.STAT_ESME_RX_P_APPN, e);
        }
    }

    /** Where a provider states the id apart, that one is meant: in the text some write it in another base. */
    private static String id(DeliverSm message, DeliveryReceipt receipt) {
        var stated = message.getOptionalParameter(OptionalParameter.Receipted_message_id.class);
        return stated == null ? receipt.getId() : stated.getValueAsString();
    }

    @Override
    public void onAcceptAlertNotification(AlertNotification notification) {
        // Tells that a phone is on again; nothing waits for that.
    }

    @Override
    public DataSmResult onAcceptDataSm(DataSm message, Session source) throws ProcessRequestException {
        throw refused("data_sm is not taken here");
    }

    private static ProcessRequestException refused(String why) {
        return new ProcessRequestException(why, SMPPConstant.STAT_ESME_RX_R_APPN);
    }
}
