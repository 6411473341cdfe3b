using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.People;

namespace LscbCloud.Application.People;

/// <summary>Changes what a person is on a board or in an agency. It never touches their account, which may serve other places too.</summary>
/// <remarks>Refused while open work names a post that they leave and nobody else holds, and nothing is said of what becomes of it.</remarks>
[Requires(Permission.ManagePeople, InAgency = Permission.ManageAgencyPeople, OnBoth = true)]
public sealed record ChangeMembership(
    Guid MembershipId,
    int Version,
    [Inlined] MembershipInput Membership,
    IReadOnlyList<HandOverInput> HandOvers
) : ICommand<Revision>, IHandsOver;

internal sealed class ChangeMembershipValidator : AbstractValidator<ChangeMembership>
{
    public ChangeMembershipValidator()
    {
        RuleFor(command => command.Membership).SetValidator(new MembershipInputValidator()).OverridePropertyName("");
        Include(new HandOversValidator<ChangeMembership>());
    }
}

internal sealed class ChangeMembershipHandler(LeavingMembers leavers) : ICommandHandler<ChangeMembership, Revision>
{
    public Task<Result<Revision>> Handle(ChangeMembership request, CancellationToken cancellationToken) =>
        leavers.ChangeAsync(
            new LeavingMember(new MembershipId(request.MembershipId), request.Version, request.HandOvers),
            request.Membership.ToTerms(),
            cancellationToken
        );
}
