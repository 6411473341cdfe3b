using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Actions;
using LscbCloud.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Actions;

/// <summary>Somebody keeps what they look at in the list of actions under a name of their own.</summary>
[Requires(Permission.ReadActions)]
public sealed record SaveActionView(
    string Name,
    ActionsShown Shown,
    string? Owner,
    string? Priority,
    string? Text,
    ActionOrder Order
) : ICommand<SavedActionView>, IIdempotent, IActionFilter
{
    /// <summary>A view is for more than one day, so it names none.</summary>
    public DateOnly? DueBefore => null;

    /// <summary>Nor does it name one meeting.</summary>
    public string? Meeting => null;

    /// <summary>Nor one kind of source, or one record.</summary>
    public string? SourceKind => null;

    public string? Source => null;

    public int? SourceNumber => null;
}

internal sealed class SaveActionViewValidator : AbstractValidator<SaveActionView>
{
    public SaveActionViewValidator(IValidator<IActionFilter> filter)
    {
        RuleFor(command => command.Name).Text(ActionView.NameMaxLength, "Enter a name, such as Police, overdue.");
        Include(filter);
    }
}

internal sealed class SaveActionViewHandler(IActionViewRows actionViewRows, ICurrentUser user)
    : ICommandHandler<SaveActionView, SavedActionView>
{
    public async Task<Result<SavedActionView>> Handle(SaveActionView request, CancellationToken cancellationToken)
    {
        var name = request.Name.Trim();
        var names = await actionViewRows
            .ActionViews.Where(view => view.PersonId == user.PersonId)
            .OrderBy(view => view.Id)
            .Select(view => view.Name)
            .Take(ActionView.MostOfAPerson)
            .ToListAsync(cancellationToken);

        if (names.Contains(name, StringComparer.OrdinalIgnoreCase))
        {
            return ActionErrors.SameView;
        }

        if (names.Count >= ActionView.MostOfAPerson)
        {
            return ActionErrors.EnoughViews;
        }

        var view = ActionView.Keep(
            user.PersonId,
            name,
            request.Shown,
            request.Order,
            new ActionNarrowing(request.Owner.Trimmed(), request.Priority.Trimmed(), request.Text.Trimmed())
        );
        _ = actionViewRows.ActionViews.Add(view);

        return new SavedActionView(view.Id.Value);
    }
}
