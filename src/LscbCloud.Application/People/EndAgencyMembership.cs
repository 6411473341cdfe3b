using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.People;

namespace LscbCloud.Application.People;

/// <summary>Ends a person's work in the agency, or takes an invitation back. Their account and other places stay.</summary>
[Requires(Permission.ManageAgencyPeople, OnControl = true)]
public sealed record EndAgencyMembership(Guid MembershipId, int Version, DateOnly? On, string Reason)
    : ICommand<Revision>;

internal sealed class EndAgencyMembershipValidator : AbstractValidator<EndAgencyMembership>
{
    public EndAgencyMembershipValidator()
    {
        RuleFor(command => command.On).NotNull().WithMessage("Enter the day from which they no longer work here.");
        RuleFor(command => command.Reason).Text(Membership.EndReasonMaxLength, "Enter why it ends.");
    }
}

internal sealed class EndAgencyMembershipHandler(MembershipChanges memberships)
    : ICommandHandler<EndAgencyMembership, Revision>
{
    public Task<Result<Revision>> Handle(EndAgencyMembership request, CancellationToken cancellationToken) =>
        memberships.EndAsync(
            new MembershipId(request.MembershipId),
            request.Version,
            Indispensable.Administrator,
            membership => membership.End(request.On.GetValueOrDefault(), request.Reason.Trim()),
            cancellationToken
        );
}
