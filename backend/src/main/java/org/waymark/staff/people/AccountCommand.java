package org.waymark.staff.people;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.springframework.stereotype.Component;
import org.waymark.platform.CannotStart;
import org.waymark.platform.Command;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;

/**
 * {@code account invite USERNAME ROLE}: the first administrator of a hub without single
 * sign-on, whom nobody could invite.
 */
@Component("account")
@ConditionalOnFace(Face.TRIAGE)
class AccountCommand implements Command {

	private final People people;

	AccountCommand(People people) {
		this.people = people;
	}

	@Override
	public int run(List<String> arguments) {
		if (arguments.size() != 3 || !arguments.get(0).equals("invite")) {
			throw new CannotStart("Usage: account invite USERNAME ROLE, such as: account invite first.name ADMIN");
		}
		PersonForm form = new PersonForm(arguments.get(1), arguments.get(1), arguments.get(2));
		if (!form.faults().isEmpty()) {
			throw new CannotStart(String.join(". ", form.faults().values()));
		}
		Optional<InvitationKey> key = invite(form);
		System.out.println(key.map(made -> "On the desk's host, once, within three days: " + made.address())
			.orElse("Somebody has this user name already."));
		return key.isPresent() ? 0 : 1;
	}

	private Optional<InvitationKey> invite(PersonForm form) {
		try {
			return Optional
				.ofNullable(this.people.invite(form.person(), Optional.empty()).toFuture().get(30, TimeUnit.SECONDS));
		}
		catch (Exception ex) {
			throw new IllegalStateException("Nobody could be invited", ex);
		}
	}

}
