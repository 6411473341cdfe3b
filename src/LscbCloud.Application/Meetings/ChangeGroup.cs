using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;

namespace LscbCloud.Application.Meetings;

/// <summary>Gives a group another name or another chair.</summary>
[Requires(Permission.ManageMeetings)]
public sealed record ChangeGroup(string Slug, int Version, string Name, string? ChairPost)
    : ICommand<Revision>,
        IGroupInput;

internal sealed class ChangeGroupValidator : AbstractValidator<ChangeGroup>
{
    public ChangeGroupValidator(IValidator<IGroupInput> input) => Include(input);
}

internal sealed class ChangeGroupHandler(GroupLookup groups) : ICommandHandler<ChangeGroup, Revision>
{
    public Task<Result<Revision>> Handle(ChangeGroup request, CancellationToken cancellationToken) =>
        groups.ChangeAsync(
            request.Slug,
            request.Version,
            group => group.Change(request.Name.Trim(), request.ChairPost.Trimmed()),
            cancellationToken
        );
}

public sealed partial class GroupCan
{
    /// <summary>Change its name or chair.</summary>
    public bool Change { get; } = user.May<ChangeGroup>() && group.WhyNotChanged() is null;
}
