using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Application.TextChecks;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.People;

/// <summary>Invites a person to work with a board or in an agency. They have no part in it until they accept.</summary>
/// <remarks>Only an agency's own administrator admits people into it; there is no deputy for anybody there.</remarks>
[Requires(Permission.ManagePeople, InAgency = Permission.ManageAgencyPeople, OnControl = true)]
public sealed record InvitePerson(
    [NotFreeText(NotFreeText.Email)] string Email,
    string Name,
    MembershipInput Membership
) : ICommand<InvitedPerson>, IIdempotent, IInvitation;

internal sealed class InvitePersonValidator : AbstractValidator<InvitePerson>
{
    public InvitePersonValidator() => Include(new InviteeValidator<InvitePerson>());
}

internal sealed class InvitePersonHandler(PeopleReading people, InvitePeople inviting, ITenantContext place)
    : ICommandHandler<InvitePerson, InvitedPerson>
{
    public async Task<Result<InvitedPerson>> Handle(InvitePerson request, CancellationToken cancellationToken)
    {
        var email = EmailAddress.Read(request.Email);
        var terms = TermsOf(request.Membership);

        if (await people.WorksHereAsync(email, cancellationToken))
        {
            return MembershipErrors.AlreadyHere;
        }

        if (
            terms.DeputyFor is { } deputyFor
            && !await people.Here.AnyAsync(m => m.Id == deputyFor && m.EndedOn == null, cancellationToken)
        )
        {
            return MembershipErrors.NoSuchMember;
        }

        var membership = await inviting.InviteAsync(
            email,
            place.Name,
            (invitee, at) => Begin(invitee, terms, at),
            request.Name.Trim(),
            cancellationToken
        );

        return new InvitedPerson(membership.Value);
    }

    private MembershipTerms TermsOf(MembershipInput input) =>
        place.AgencyId is null ? input.ToTerms() : input.ToTerms() with { DeputyFor = null };

    private Membership Begin(Invitee invitee, MembershipTerms terms, DateTimeOffset at) =>
        (place.BoardId, place.AgencyId) switch
        {
            ({ } board, null) => Membership.InviteToBoard(board, invitee, terms, at),
            (null, { } agency) => Membership.InviteToAgency(agency, invitee, terms, at),
            _ => throw new InvalidOperationException("The request is about no place."),
        };
}
