using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.People;

namespace LscbCloud.Application.People;

/// <summary>Changes what a person is in the agency. It never touches their account, which may serve boards too.</summary>
/// <remarks>Refused while open work names a post that they leave and nobody else holds, and nothing is said of what becomes of it.</remarks>
[Requires(Permission.ManageAgencyPeople, OnBoth = true)]
public sealed record ChangeAgencyMembership(
    Guid MembershipId,
    int Version,
    MembershipInput Membership,
    IReadOnlyList<HandOverInput> HandOvers
) : ICommand<Revision>, IHandsOver;

internal sealed class ChangeAgencyMembershipValidator : AbstractValidator<ChangeAgencyMembership>
{
    public ChangeAgencyMembershipValidator()
    {
        RuleFor(command => command.Membership)
            .SetValidator(MembershipRules.For(Role.OfAgencies))
            .OverridePropertyName("");
        Include(new HandOversValidator<ChangeAgencyMembership>());
    }
}

internal sealed class ChangeAgencyMembershipHandler(LeavingMembers leavers)
    : ICommandHandler<ChangeAgencyMembership, Revision>
{
    public Task<Result<Revision>> Handle(ChangeAgencyMembership request, CancellationToken cancellationToken) =>
        leavers.ChangeAsync(
            new LeavingMember(
                new MembershipId(request.MembershipId),
                request.Version,
                Indispensable.Administrator,
                request.HandOvers
            ),
            request.Membership.ToTerms(),
            cancellationToken
        );
}
