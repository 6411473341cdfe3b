using LscbCloud.Application.Measures;
using LscbCloud.Application.Objectives;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Objectives;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Infrastructure.Demonstration;

/// <summary>Gives one priority its objectives and measures, where they are not there yet.</summary>
internal sealed class DemonstrationMeasuring(DemonstrationLoader desk, string board, string slug)
{
    public async Task LoadAsync(CancellationToken cancellationToken)
    {
        var known = await desk.ReadAsync(
            board,
            async db => new Known(
                await db
                    .Objectives.Where(o => db.Priorities.Any(p => p.Id == o.PriorityId && p.Slug == slug))
                    .CountAsync(cancellationToken),
                await db
                    .Measures.Where(m => db.Priorities.Any(p => p.Id == m.PriorityId && p.Slug == slug))
                    .Select(m => new KnownMeasure(m.Title, m.Number, m.Version))
                    .ToListAsync(cancellationToken)
            ),
            cancellationToken
        );
        var sentences = DemonstrationMeasures
            .Objectives.Where(o => o.Board == board && Slugs.Of(o.Priority) == slug)
            .SelectMany(o => o.Terms);

        foreach (var terms in sentences.Skip(known.Objectives))
        {
            await SetOutAsync(terms, cancellationToken);
        }

        foreach (var content in DemonstrationMeasures.All.Where(m => m.Board == board && Slugs.Of(m.Priority) == slug))
        {
            await LoadAsync(
                content,
                known.Measures.FirstOrDefault(m => m.Title == content.Terms.Title),
                cancellationToken
            );
        }
    }

    private async Task SetOutAsync(ObjectiveTerms terms, CancellationToken cancellationToken)
    {
        var lead = await desk.VoiceAsync("lead", board, cancellationToken);
        var command = new AddObjective(slug, terms.Sentence, terms.From, terms.To);
        _ = await desk.SendAsync(lead, command, cancellationToken);
    }

    /// <summary>A measure is added with its start, and its version counts the readings after it.</summary>
    private async Task LoadAsync(DemonstrationMeasure content, KnownMeasure? known, CancellationToken cancellationToken)
    {
        known ??= await AddAsync(content, cancellationToken);
        var version = known.Version;
        var taken = version - 1;

        foreach (var reading in content.Readings.Skip(taken))
        {
            version = await RecordAsync(content, reading, known.Number, version, cancellationToken);
        }
    }

    private async Task<KnownMeasure> AddAsync(DemonstrationMeasure content, CancellationToken cancellationToken)
    {
        var (terms, start) = (content.Terms, content.Readings[0]);
        var command = new AddMeasure(
            slug,
            terms.Title,
            content.Unit,
            terms.Counted,
            terms.Polarity,
            new AimInput(terms.Aim?.Value, terms.Aim?.On),
            terms.Source,
            new StartInput(start.AsAt, FigureOf(content, start), SourceOf(start), start.Comment, start.IsProvisional)
        );
        var added = await desk.SendAsync(await VoiceAsync(start, cancellationToken), command, cancellationToken);

        return new KnownMeasure(terms.Title, added.Number, added.Version);
    }

    private async Task<int> RecordAsync(
        DemonstrationMeasure content,
        DemonstrationReading reading,
        int number,
        int version,
        CancellationToken cancellationToken
    )
    {
        var voice = await VoiceAsync(reading, cancellationToken);
        var figure = FigureOf(content, reading);
        var (asAt, source, comment, provisional) = (
            reading.AsAt,
            SourceOf(reading),
            reading.Comment,
            reading.IsProvisional
        );
        var recorded = reading.Restates is { } old
            ? await desk.SendAsync(
                voice,
                new RestateReading(slug, number, version, old, asAt, figure, source, comment, provisional),
                cancellationToken
            )
            : await desk.SendAsync(
                voice,
                new RecordReading(slug, number, version, asAt, figure, source, comment, provisional),
                cancellationToken
            );

        return recorded.Version;
    }

    private static FigureInput FigureOf(DemonstrationMeasure content, DemonstrationReading reading) =>
        new(content.Unit, reading.Figure.Value, reading.Figure.Numerator, reading.Figure.Denominator);

    private static string SourceOf(DemonstrationReading reading) => reading.Paper ?? reading.Source.Text;

    private async Task<Voice> VoiceAsync(DemonstrationReading reading, CancellationToken cancellationToken) =>
        reading.Paper is { } paper
            ? Voice.OfPaper(board, paper)
            : await desk.VoiceAsync("lead", board, cancellationToken);

    private sealed record Known(int Objectives, IReadOnlyList<KnownMeasure> Measures);

    private sealed record KnownMeasure(string Title, int Number, int Version);
}
