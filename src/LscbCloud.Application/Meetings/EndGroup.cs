using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Meetings;

namespace LscbCloud.Application.Meetings;

/// <summary>The board ends a group and says why. Its meetings stay.</summary>
[Requires(Permission.ManageMeetings)]
public sealed record EndGroup(string Slug, int Version, DateOnly? EndedOn, string Reason)
    : ICommand<Revision>,
        IIdempotent;

internal sealed class EndGroupValidator : AbstractValidator<EndGroup>
{
    public EndGroupValidator(IBusinessDay day)
    {
        RuleFor(command => command.EndedOn)
            .NotNull()
            .WithMessage("Enter the day on which it ended.")
            .Must(on => on is null || on <= day.Today)
            .WithMessage("The day must be today or in the past.");
        RuleFor(command => command.Reason).Text(Group.ReasonMaxLength, "Enter why the group ended.");
    }
}

internal sealed class EndGroupHandler(GroupLookup groups) : ICommandHandler<EndGroup, Revision>
{
    public Task<Result<Revision>> Handle(EndGroup request, CancellationToken cancellationToken) =>
        groups.ChangeAsync(
            request.Slug,
            request.Version,
            group => group.End(request.EndedOn.GetValueOrDefault(), request.Reason.Trim()),
            cancellationToken
        );
}

public sealed partial class GroupCan
{
    /// <summary>End it.</summary>
    public bool End { get; } = user.May<EndGroup>() && group.WhyNotChanged() is null;
}
