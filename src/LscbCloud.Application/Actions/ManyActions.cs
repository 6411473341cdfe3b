using FluentValidation;
using LscbCloud.Domain.Actions;
using LscbCloud.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Actions;

/// <summary>Asks many actions to change in one step: all of them or none.</summary>
internal sealed class ManyActions(IActionRows actionRows)
{
    public async Task<Result<ChangedActions>> ChangeAsync<T>(
        IReadOnlyList<T> items,
        Func<BoardAction, T, Result> change,
        CancellationToken cancellationToken
    )
        where T : IOneOfMany
    {
        var numbers = items.ToDictionary(item => ActionReference.Read(item.Reference)?.Number ?? 0);
        int[] wanted = [.. numbers.Keys];
        var actions = await actionRows
            .WholeActions.Where(a => wanted.Contains(a.Number))
            .OrderBy(a => a.Number)
            .Take(OneOfManyValidator.Most)
            .ToListAsync(cancellationToken);

        if (actions.Count != items.Count)
        {
            return ActionErrors.NotFound;
        }

        var stale = actions.Where(action => action.Version != numbers[action.Number].Version).ToArray();

        if (stale is not [])
        {
            return ActionErrors.SomeChanged([.. stale.Select(action => action.Reference.ToString())]);
        }

        foreach (var action in actions)
        {
            var result = change(action, numbers[action.Number]);

            if (result.IsFailure)
            {
                return ActionErrors.OneRefused(action.Reference.ToString(), result.Error);
            }
        }

        return new ChangedActions([.. actions.Select(a => new ChangedAction(a.Reference.ToString(), a.Version))]);
    }
}

internal sealed class OneOfManyValidator : AbstractValidator<IReadOnlyList<IOneOfMany>>
{
    /// <summary>A page of the list.</summary>
    public const int Most = 50;

    public OneOfManyValidator() =>
        RuleFor(items => items)
            .Must(items => items.Count is > 0 and <= Most)
            .WithMessage($"Choose 1 to {Most} actions.")
            .Must(items => items.All(item => ActionReference.Read(item.Reference) is not null))
            .WithMessage("Name each action by its reference, such as A-142.")
            .Must(items =>
                items.DistinctBy(item => ActionReference.Read(item.Reference)?.Number).Count() == items.Count
            )
            .WithMessage("Name each action once.");
}
