using LscbCloud.Domain.Common;
using LscbCloud.Domain.Priorities;
using LscbCloud.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Infrastructure.Demonstration;

/// <summary>Gives the priorities of one board their objectives and measures, where they have none yet.</summary>
internal sealed class DemonstrationMeasuring(AppDbContext db, string board, Author paper, Author lead)
{
    /// <param name="added">Priorities that are new in this transaction.</param>
    public async Task<Result> FillAsync(IReadOnlyList<Priority> added, CancellationToken cancellationToken)
    {
        var kept = await db
            .Priorities.Select(p => new
            {
                p.Id,
                p.Slug,
                HasObjectives = db.Objectives.Any(o => o.PriorityId == p.Id),
                HasMeasures = db.Measures.Any(m => m.PriorityId == p.Id),
            })
            .ToListAsync(cancellationToken);

        foreach (var priority in kept)
        {
            var filled = Fill(priority.Id, priority.Slug, priority.HasObjectives, priority.HasMeasures);

            if (filled.IsFailure)
            {
                return filled;
            }
        }

        foreach (var priority in added)
        {
            var filled = Fill(priority.Id, priority.Slug, hasObjectives: false, hasMeasures: false);

            if (filled.IsFailure)
            {
                return filled;
            }
        }

        return Result.Success;
    }

    private Result Fill(PriorityId priority, string slug, bool hasObjectives, bool hasMeasures)
    {
        if (!hasObjectives)
        {
            AddObjectives(priority, slug);
        }

        return hasMeasures ? Result.Success : AddMeasures(priority, slug);
    }

    private void AddObjectives(PriorityId priority, string slug)
    {
        var sentences = DemonstrationMeasures
            .Objectives.Where(o => o.Board == board && Slugs.Of(o.Priority) == slug)
            .SelectMany(o => o.Terms);

        foreach (var (index, terms) in sentences.Index())
        {
            _ = db.Add(Objective.Add(priority, index + 1, terms, lead, new Provenance(Paper: null, IsInvented: true)));
        }
    }

    private Result AddMeasures(PriorityId priority, string slug)
    {
        var contents = DemonstrationMeasures.All.Where(m => m.Board == board && Slugs.Of(m.Priority) == slug);

        foreach (var (index, content) in contents.Index())
        {
            var by = content.IsInvented ? lead : paper;
            var measure = Measure.Add(priority, index + 1, content.Unit, content.Terms, by, content.IsInvented);
            var refused = content.Readings.Select(reading => Take(measure, content, reading, by)).FirstOrDefault(Fails);

            if (refused is not null)
            {
                return refused;
            }

            _ = db.Add(measure);
        }

        return Result.Success;
    }

    private static bool Fails(Result result) => result.IsFailure;

    private static Result Take(Measure measure, DemonstrationMeasure content, DemonstrationReading reading, Author by)
    {
        var taken = new NewReading(
            reading.AsAt,
            reading.Figure,
            reading.Source,
            reading.Comment,
            reading.IsProvisional,
            content.IsInvented
        );
        var recording = new Recording(
            by,
            new DateTimeOffset(reading.RecordedOn, new TimeOnly(12, 0), TimeSpan.Zero),
            reading.RecordedOn
        );

        return reading.Restates is { } number
            ? measure.Restate(number, taken, recording)
            : measure.Record(taken, recording);
    }
}
