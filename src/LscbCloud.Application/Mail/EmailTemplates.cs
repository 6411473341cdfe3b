using LscbCloud.Application.People;
using LscbCloud.Domain.Mail;

namespace LscbCloud.Application.Mail;

/// <summary>Every email of the service. None has content of a board or an agency: who asks for what, a link, a code.</summary>
public sealed class EmailTemplates(ILinks links)
{
    public EmailMessage Invitation(string from, string place, string isoExpiry, FreshLink link) =>
        new(
            "invitation",
            $"{from} invites you to work with {place}",
            $"""
            {from} invites you to work with {place} on LscbCloud.

            Open this link to accept:
            {links.To("/invitation?token=" + link.Token)}

            The page asks for this code: {link.Code}

            The invitation can be accepted until {isoExpiry}. If you did not expect it, do nothing.
            """
        );

    public EmailMessage PasswordReset(FreshLink link) =>
        new(
            "password-reset",
            "Choose a new password",
            $"""
            Somebody asked for a new password for this account on LscbCloud.

            Open this link to choose one:
            {links.To("/reset-password?token=" + link.Token)}

            The page asks for this code: {link.Code}

            The link works for one hour. If you did not ask for it, do nothing: your password stays as it is.
            """
        );

    public EmailMessage PasswordChanged() =>
        new(
            "password-changed",
            "Your password was changed",
            $"""
            The password of your account on LscbCloud was changed, and you were signed out everywhere else.

            If that was not you, choose a new password at once:
            {links.To("/forgotten-password")}
            """
        );

    public EmailMessage SecondFactorTakenAway() =>
        new(
            "second-factor-reset",
            "Your second factor was reset",
            $"""
            The second factor of your account on LscbCloud was reset. When you next sign in, you set up a new one.
            {links.To("/sign-in")}

            If you did not ask for this, tell the people who run the service at once.
            """
        );
}
