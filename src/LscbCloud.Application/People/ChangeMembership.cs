using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.People;

namespace LscbCloud.Application.People;

/// <summary>Changes what a person is on the board. It never touches their account, which may serve other boards too.</summary>
/// <remarks>Refused while open work names a post that they leave and nobody else holds, and nothing is said of what becomes of it.</remarks>
[Requires(Permission.ManagePeople, OnBoth = true)]
public sealed record ChangeMembership(
    Guid MembershipId,
    int Version,
    MembershipInput Membership,
    IReadOnlyList<HandOverInput> HandOvers
) : ICommand<Revision>, IHandsOver;

internal sealed class ChangeMembershipValidator : AbstractValidator<ChangeMembership>
{
    public ChangeMembershipValidator()
    {
        RuleFor(command => command.Membership)
            .SetValidator(MembershipRules.For(Role.OfBoards))
            .OverridePropertyName("");
        Include(new HandOversValidator<ChangeMembership>());
    }
}

internal sealed class ChangeMembershipHandler(LeavingMembers leavers) : ICommandHandler<ChangeMembership, Revision>
{
    public Task<Result<Revision>> Handle(ChangeMembership request, CancellationToken cancellationToken) =>
        leavers.ChangeAsync(
            new LeavingMember(
                new MembershipId(request.MembershipId),
                request.Version,
                Indispensable.Manager,
                request.HandOvers
            ),
            request.Membership.ToTerms(),
            cancellationToken
        );
}
