using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.People;

/// <summary>Invites a person to work with the board. They have no part in it until they accept.</summary>
[Requires(Permission.ManagePeople, OnControl = true)]
public sealed record InvitePerson(string Email, string Name, MembershipInput Membership)
    : ICommand<InvitedPerson>,
        IIdempotent,
        IInvitation;

/// <summary>The membership that waits to be accepted.</summary>
public sealed record InvitedPerson(Guid MembershipId);

internal sealed class InvitePersonValidator : AbstractValidator<InvitePerson>
{
    public InvitePersonValidator() => Include(new InviteeValidator<InvitePerson>(Role.OfBoards));
}

internal sealed class InvitePersonHandler(PeopleReading people, InvitePeople inviting, ITenantContext place)
    : ICommandHandler<InvitePerson, InvitedPerson>
{
    public async Task<Result<InvitedPerson>> Handle(InvitePerson request, CancellationToken cancellationToken)
    {
        var board = place.BoardId ?? throw new InvalidOperationException("The request is about no board.");
        var email = EmailAddress.Read(request.Email);
        var terms = request.Membership.ToTerms();

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
            (invitee, at) => Domain.People.Membership.InviteToBoard(board, invitee, terms, at),
            request.Name.Trim(),
            cancellationToken
        );

        return new InvitedPerson(membership.Value);
    }
}
