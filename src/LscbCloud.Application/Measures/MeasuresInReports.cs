using LscbCloud.Application.Documents;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Measures;
using LscbCloud.Domain.Priorities;

namespace LscbCloud.Application.Measures;

/// <summary>Writes the measures of a priority into a document: whether it works. Small numbers are hidden from everybody there.</summary>
internal sealed class MeasuresInReports(StandingReadings readings, MeasureDisclosure sight)
{
    private static readonly Paragraph NoMeasure = new(
        "No measure has been set, so this report cannot say whether it works."
    );

    /// <summary>A section with a table of the measures that go on; a sentence where there is none.</summary>
    public async Task<IReadOnlyList<IBlock>> OfPriorityAsync(PriorityId priority, CancellationToken cancellationToken)
    {
        var measures = await readings.GoingOnAsync([priority], cancellationToken);

        return [new Heading(1, "Is it working?"), .. BlocksOf(measures[priority])];
    }

    /// <summary>A table of measures, or a sentence where there is none.</summary>
    public IEnumerable<IBlock> BlocksOf(IEnumerable<MeasureWithReadings> measures)
    {
        var paper = sight.ForPapers();
        MeasureSummary[] going =
        [
            .. measures.Select(m => paper.SummaryOf(m.Measure, m.Readings, points: 0, isClosed: true)),
        ];

        return going is [] ? [NoMeasure] : TableOf(going);
    }

    private static IEnumerable<IBlock> TableOf(IReadOnlyList<MeasureSummary> measures)
    {
        yield return new Table(
            "Measures with their start, latest reading and aim",
            [new("Measure"), new("Start"), new("Latest"), new("Aim"), new("How it stands"), new("Source")],
            [.. measures.Select(CellsOf)]
        );

        if (measures.Any(IsHidden))
        {
            yield return new Paragraph(
                $"{SmallNumbers.Mark} stands for a number that is too small to be told outside the board.",
                IsQuiet: true
            );
        }
    }

    private static string[] CellsOf(MeasureSummary measure) =>
        [
            measure.IsInvented ? $"{measure.Title} (invented)" : measure.Title,
            Told(measure.Start),
            measure.Latest is null ? "None since the start" : Told(measure.Latest),
            measure.Aim?.Text ?? "None set",
            measure.Standing.From is { } from ? $"{measure.Standing.Words} from {from}" : measure.Standing.Words,
            measure.Source,
        ];

    private static string Told(PointView? point)
    {
        if (point is null)
        {
            return "No reading yet";
        }

        var counts = point.Figure.Base is { } counted ? $" ({counted})" : "";
        var provisional = point.IsProvisional ? ", provisional" : "";
        var invented = point.IsInvented ? " (invented)" : "";

        return $"{point.Figure.Text}{counts}, {point.AsAt.InWords()}{provisional}{invented}";
    }

    private static bool IsHidden(MeasureSummary measure) =>
        measure.Start?.Figure.IsHidden == true || measure.Latest?.Figure.IsHidden == true;
}
