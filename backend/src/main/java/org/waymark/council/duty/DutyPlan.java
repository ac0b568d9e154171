package org.waymark.council.duty;

import org.waymark.notification.duty.OnDuty;

/**
 * The duty rota of the council's file: one team in the hub's hours, another at all other
 * times.
 *
 * @param example whether it is the one that ships with Waymark, which reaches nobody
 * @param hubHours the team while the hub is open
 * @param otherHours the team at all other times
 */
record DutyPlan(boolean example, OnDuty hubHours, OnDuty otherHours) {

}
