using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.People;

namespace LscbCloud.Application.People;

/// <summary>Invites a person to work in the agency. Only the agency's own administrator admits people into it.</summary>
[Requires(Permission.ManageAgencyPeople, OnControl = true)]
public sealed record InviteAgencyPerson(string Email, string Name, MembershipInput Membership)
    : ICommand<InvitedPerson>,
        IIdempotent,
        IInvitation;

internal sealed class InviteAgencyPersonValidator : AbstractValidator<InviteAgencyPerson>
{
    public InviteAgencyPersonValidator() => Include(new InviteeValidator<InviteAgencyPerson>(Role.OfAgencies));
}

internal sealed class InviteAgencyPersonHandler(PeopleReading people, InvitePeople inviting, ITenantContext place)
    : ICommandHandler<InviteAgencyPerson, InvitedPerson>
{
    public async Task<Result<InvitedPerson>> Handle(InviteAgencyPerson request, CancellationToken cancellationToken)
    {
        var agency = place.AgencyId ?? throw new InvalidOperationException("The request is about no agency.");
        var email = EmailAddress.Read(request.Email);
        var terms = request.Membership.ToTerms() with { DeputyFor = null };

        if (await people.WorksHereAsync(email, cancellationToken))
        {
            return MembershipErrors.AlreadyHere;
        }

        var membership = await inviting.InviteAsync(
            email,
            place.Name,
            (invitee, at) => Domain.People.Membership.InviteToAgency(agency, invitee, terms, at),
            request.Name.Trim(),
            cancellationToken
        );

        return new InvitedPerson(membership.Value);
    }
}
