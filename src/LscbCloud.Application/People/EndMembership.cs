using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.People;

namespace LscbCloud.Application.People;

/// <summary>Ends a person's work with the board, or takes an invitation back. Their account and other places stay.</summary>
[Requires(Permission.ManagePeople, OnControl = true)]
public sealed record EndMembership(Guid MembershipId, int Version, DateOnly? On, string Reason) : ICommand<Revision>;

internal sealed class EndMembershipValidator : AbstractValidator<EndMembership>
{
    public EndMembershipValidator()
    {
        RuleFor(command => command.On).NotNull().WithMessage("Enter the day from which they no longer work here.");
        RuleFor(command => command.Reason).Text(Membership.EndReasonMaxLength, "Enter why it ends.");
    }
}

internal sealed class EndMembershipHandler(MembershipChanges memberships) : ICommandHandler<EndMembership, Revision>
{
    public Task<Result<Revision>> Handle(EndMembership request, CancellationToken cancellationToken) =>
        memberships.EndAsync(
            new MembershipId(request.MembershipId),
            request.Version,
            Indispensable.Manager,
            membership => membership.End(request.On.GetValueOrDefault(), request.Reason.Trim()),
            cancellationToken
        );
}
