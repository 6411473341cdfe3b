using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.People;

namespace LscbCloud.Application.People;

/// <summary>Changes what a person is in the agency. It never touches their account, which may serve boards too.</summary>
[Requires(Permission.ManageAgencyPeople, OnControl = true)]
public sealed record ChangeAgencyMembership(Guid MembershipId, int Version, MembershipInput Membership)
    : ICommand<Revision>;

internal sealed class ChangeAgencyMembershipValidator : AbstractValidator<ChangeAgencyMembership>
{
    public ChangeAgencyMembershipValidator() =>
        RuleFor(command => command.Membership)
            .SetValidator(MembershipRules.For(Role.OfAgencies))
            .OverridePropertyName("");
}

internal sealed class ChangeAgencyMembershipHandler(MembershipChanges memberships)
    : ICommandHandler<ChangeAgencyMembership, Revision>
{
    public Task<Result<Revision>> Handle(ChangeAgencyMembership request, CancellationToken cancellationToken)
    {
        var terms = request.Membership.ToTerms();

        return memberships.ChangeAsync(
            new MembershipId(request.MembershipId),
            request.Version,
            Indispensable.Administrator,
            membership => membership.Change(terms),
            cancellationToken
        );
    }
}
