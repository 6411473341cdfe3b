using LscbCloud.Application.Actions;
using LscbCloud.Application.Measures;
using LscbCloud.Application.Priorities;
using LscbCloud.Domain.Actions;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Evidence;
using LscbCloud.Domain.Measures;
using LscbCloud.Domain.Priorities;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Evidence;

/// <summary>Finds the places that cite evidence, and says what people call them.</summary>
internal sealed class CitedPlaces(
    IActionRows actionRows,
    IMeasureRows measureRows,
    IPriorityRows priorityRows,
    CitedActions actions
)
{
    /// <summary>The place that a person means, if the board or the agency has it.</summary>
    public async Task<Result<CitedPlace>> FindAsync(CitedPlaceInput input, CancellationToken cancellationToken)
    {
        var place = input.Kind switch
        {
            CitedKind.Action => await actions.FindAsync(new(input.Board ?? "", input.Action ?? ""), cancellationToken),
            CitedKind.Completion => await CompletionAsync(input, cancellationToken),
            _ => await OfPriorityAsync(input, cancellationToken),
        };

        return place is null ? EvidenceErrors.NoSuchPlace : place;
    }

    /// <summary>What a place is called.</summary>
    public async Task<string> WordsOfAsync(CitedPlace place, CancellationToken cancellationToken) =>
        (await NamesOfAsync([place], cancellationToken)).Of(place).Words;

    /// <summary>What places are called and where they are to be found, those of a whole item at once.</summary>
    public async Task<PlaceNames> NamesOfAsync(IReadOnlyList<CitedPlace> places, CancellationToken cancellationToken)
    {
        PriorityId[] priorities = [.. places.Select(p => p.Priority).OfType<PriorityId>().Distinct()];
        UpdateId[] updates = [.. places.Select(p => p.Update).OfType<UpdateId>().Distinct()];
        ReadingId[] readings = [.. places.Select(p => p.Reading).OfType<ReadingId>().Distinct()];
        CompletionId[] completions = [.. places.Select(p => p.Completion).OfType<CompletionId>().Distinct()];

        return new PlaceNames(
            priorities.Length == 0
                ? []
                : await priorityRows
                    .Priorities.Where(p => priorities.Contains(p.Id))
                    .ToDictionaryAsync(p => p.Id, p => new NamedPriority(p.Slug, p.Title), cancellationToken),
            updates.Length == 0
                ? []
                : await priorityRows
                    .Updates.Where(u => updates.Contains(u.Id))
                    .ToDictionaryAsync(u => u.Id, u => u.AsAt, cancellationToken),
            await ReadingsAsync(readings, cancellationToken),
            completions.Length == 0
                ? []
                : await (
                    from action in actionRows.Actions
                    from completion in action.Completions
                    where completions.Contains(completion.Id)
                    select new
                    {
                        completion.Id,
                        Name = new NamedCompletion(action.Number, action.Title, completion.DoneOn),
                    }
                ).ToDictionaryAsync(c => c.Id, c => c.Name, cancellationToken),
            await actions.NamesOfAsync(
                [.. places.Select(p => p.Action).OfType<ActionId>().Distinct()],
                cancellationToken
            )
        );
    }

    /// <summary>What readings are called, with their numbers and those of their measures.</summary>
    public async Task<Dictionary<ReadingId, NamedReading>> ReadingsAsync(
        ReadingId[] ids,
        CancellationToken cancellationToken
    ) =>
        ids.Length == 0
            ? []
            : await (
                from reading in measureRows.MeasureReadings
                where ids.Contains(reading.Id)
                join measure in measureRows.Measures on reading.MeasureId equals measure.Id
                select new
                {
                    reading.Id,
                    Name = new NamedReading(measure.Number, measure.Title, reading.AsAt, reading.Number),
                }
            ).ToDictionaryAsync(r => r.Id, r => r.Name, cancellationToken);

    private async Task<CitedPlace?> CompletionAsync(CitedPlaceInput input, CancellationToken cancellationToken)
    {
        if (ActionReference.Read(input.Action ?? "") is not { Number: var number })
        {
            return null;
        }

        var id = new CompletionId(input.Completion.GetValueOrDefault());
        var isThere = await actionRows
            .Actions.Where(a => a.Number == number)
            .SelectMany(a => a.Completions)
            .AnyAsync(c => c.Id == id, cancellationToken);

        return isThere ? CitedPlace.InCompletion(id) : null;
    }

    private async Task<CitedPlace?> OfPriorityAsync(CitedPlaceInput input, CancellationToken cancellationToken)
    {
        var slug = (input.Priority ?? "").Trim();
        var found = await priorityRows
            .Priorities.Where(p => p.Slug == slug)
            .Select(p => new { p.Id })
            .SingleOrDefaultAsync(cancellationToken);

        if (found is null)
        {
            return null;
        }

        return input.Kind switch
        {
            CitedKind.Update => await UpdateAsync(found.Id, input, cancellationToken),
            CitedKind.Reading => await ReadingAsync(found.Id, input, cancellationToken),
            _ => CitedPlace.InPriority(found.Id),
        };
    }

    private async Task<CitedPlace?> UpdateAsync(
        PriorityId priority,
        CitedPlaceInput input,
        CancellationToken cancellationToken
    )
    {
        var id = new UpdateId(input.Update.GetValueOrDefault());

        return await priorityRows.Updates.AnyAsync(u => u.Id == id && u.PriorityId == priority, cancellationToken)
            ? CitedPlace.InUpdate(priority, id, input.Part.GetValueOrDefault())
            : null;
    }

    private async Task<CitedPlace?> ReadingAsync(
        PriorityId priority,
        CitedPlaceInput input,
        CancellationToken cancellationToken
    )
    {
        var (measureNumber, readingNumber) = (input.Measure.GetValueOrDefault(), input.Reading.GetValueOrDefault());
        var found = await (
            from measure in measureRows.Measures
            where measure.PriorityId == priority && measure.Number == measureNumber
            join reading in measureRows.MeasureReadings on measure.Id equals reading.MeasureId
            where reading.Number == readingNumber
            select new { reading.Id }
        ).SingleOrDefaultAsync(cancellationToken);

        return found is null ? null : CitedPlace.InReading(priority, found.Id);
    }
}
