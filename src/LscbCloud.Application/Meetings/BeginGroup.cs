using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Meetings;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Meetings;

/// <summary>Begins a group of the board.</summary>
[Requires(Permission.ManageMeetings)]
public sealed record BeginGroup(string Name, GroupType? Type, string? ChairPost)
    : ICommand<BegunGroup>,
        IIdempotent,
        IGroupInput;

internal sealed class BeginGroupValidator : AbstractValidator<BeginGroup>
{
    public BeginGroupValidator(IValidator<IGroupInput> input)
    {
        Include(input);
        RuleFor(command => command.Type)
            .NotNull()
            .IsInEnum()
            .WithMessage("Choose the board, the executive, a sub-group, or a task and finish group.");
    }
}

internal sealed class BeginGroupHandler(IGroupRows groupRows, ICurrentProvenance provenance)
    : ICommandHandler<BeginGroup, BegunGroup>
{
    public async Task<Result<BegunGroup>> Handle(BeginGroup request, CancellationToken cancellationToken)
    {
        if (await groupRows.Groups.CountAsync(cancellationToken) >= Group.MostOfABoard)
        {
            return MeetingErrors.TooManyGroups;
        }

        var group = Group.Begin(
            request.Name.Trim(),
            request.Type.GetValueOrDefault(),
            request.ChairPost.Trimmed(),
            provenance.Provenance.Paper,
            provenance.IsInvented
        );

        if (await groupRows.Groups.AnyAsync(g => g.Slug == group.Slug, cancellationToken))
        {
            return MeetingErrors.SameName;
        }

        _ = groupRows.Groups.Add(group);

        return new BegunGroup(group.Slug, group.Version);
    }
}
