using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.People;

namespace LscbCloud.Application.People;

/// <summary>Changes what a person is on the board. It never touches their account, which may serve other boards too.</summary>
[Requires(Permission.ManagePeople, OnControl = true)]
public sealed record ChangeMembership(Guid MembershipId, int Version, MembershipInput Membership) : ICommand<Revision>;

internal sealed class ChangeMembershipValidator : AbstractValidator<ChangeMembership>
{
    public ChangeMembershipValidator() =>
        RuleFor(command => command.Membership)
            .SetValidator(MembershipRules.For(Role.OfBoards))
            .OverridePropertyName("");
}

internal sealed class ChangeMembershipHandler(MembershipChanges memberships)
    : ICommandHandler<ChangeMembership, Revision>
{
    public Task<Result<Revision>> Handle(ChangeMembership request, CancellationToken cancellationToken)
    {
        var terms = request.Membership.ToTerms();

        return memberships.ChangeAsync(
            new MembershipId(request.MembershipId),
            request.Version,
            Indispensable.Manager,
            membership => membership.Change(terms),
            cancellationToken
        );
    }
}
