using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Application.TextChecks;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.People;

namespace LscbCloud.Application.People;

/// <summary>Ends a person's work with a board or in an agency, or takes an invitation back. Their account and other places stay.</summary>
/// <remarks>Refused while open work names a post that nobody else holds, and nothing is said of what becomes of it.</remarks>
[Requires(Permission.ManagePeople, InAgency = Permission.ManageAgencyPeople, OnBoth = true)]
public sealed record EndMembership(
    Guid MembershipId,
    int Version,
    DateOnly? On,
    string Reason,
    IReadOnlyList<HandOverInput> HandOvers
) : ICommand<Revision>, IIdempotent, IHandsOver;

internal sealed class EndMembershipValidator : AbstractValidator<EndMembership>
{
    public EndMembershipValidator()
    {
        RuleFor(command => command.On).NotNull().WithMessage("Enter the day from which they no longer work here.");
        RuleFor(command => command.Reason)
            .Text(Membership.EndReasonMaxLength, "Enter why it ends.")
            .MustNotIdentifyAnyone();
        Include(new HandOversValidator<EndMembership>());
    }
}

internal sealed class EndMembershipHandler(LeavingMembers leavers) : ICommandHandler<EndMembership, Revision>
{
    public Task<Result<Revision>> Handle(EndMembership request, CancellationToken cancellationToken) =>
        leavers.EndAsync(
            new LeavingMember(new MembershipId(request.MembershipId), request.Version, request.HandOvers),
            membership => membership.End(request.On.GetValueOrDefault(), request.Reason.Trim()),
            cancellationToken
        );
}
