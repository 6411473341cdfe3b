using System.Globalization;
using LscbCloud.Application.Documents;
using LscbCloud.Domain.Common;

namespace LscbCloud.Application.Meetings;

/// <summary>What the report to a meeting says: all priorities at a glance, and then each in the words of its update.</summary>
internal static class MeetingReport
{
    private const string NoneAgreed = "None agreed yet";

    public static IEnumerable<IBlock> BlocksOf(MeetingDetail meeting) =>
        [
            StandingOf(meeting),
            .. meeting.Reports.Count == 0
                ? new IBlock[] { new Paragraph("No priority reports to this meeting.") }
                : [AtAGlance(meeting), .. meeting.Reports.SelectMany(ReportOf)],
        ];

    private static IBlock StandingOf(MeetingDetail meeting)
    {
        var invented = meeting.IsInvented ? " The meeting is invented for the demonstration." : "";

        return meeting switch
        {
            { Freezing: { } freezing } => new Paragraph(
                $"As reported to {meeting.Label}. Copied by {freezing.By}, {freezing.On.InWords()}; later changes are not in it.{invented}",
                IsQuiet: true
            ),
            { Cancellation: { } cancellation } => new Notice(
                $"This meeting was called off, {cancellation.On.InWords()}: {cancellation.Reason}"
            ),
            { CutOff: { } cutOff } => new Notice(
                $"Draft. The reports are not copied yet, and updates are due by {cutOff.InWords()}.{invented}"
            ),
            _ => new Notice($"No last day for updates is set.{invented}"),
        };
    }

    private static Table AtAGlance(MeetingDetail meeting) =>
        new(
            "The priorities at a glance",
            [
                new("Priority"),
                new("Judgement"),
                new("Update as at"),
                new("Since the last report"),
                new("Open actions", IsNumeric: true),
                new("Of these overdue", IsNumeric: true),
            ],
            [
                .. meeting.Reports.Select(report =>
                    (string[])
                        [
                            report.IsInvented ? $"{report.Title} (invented)" : report.Title,
                            JudgementOf(report),
                            report.Update?.AsAt.InWords() ?? "No update yet",
                            report.IsNew ? "New" : "Nothing new",
                            report.Actions.Open.ToString(CultureInfo.InvariantCulture),
                            report.Actions.Overdue.ToString(CultureInfo.InvariantCulture),
                        ]
                ),
            ]
        );

    private static IEnumerable<IBlock> ReportOf(ReportView report)
    {
        yield return new Heading(1, report.Title);

        if (report.IsInvented)
        {
            yield return new Notice("Invented for the demonstration. Nothing about it comes from the board’s papers.");
        }

        yield return new KeyValues([
            new KeyValue("Led by", report.LedBy),
            new KeyValue("Judgement", JudgementOf(report)),
            new KeyValue(
                "Actions",
                $"{report.Actions.Open} open, {report.Actions.Overdue} of them overdue; {report.Actions.Finished} finished"
            ),
        ]);

        if (report.Update is not { } update)
        {
            yield return new Paragraph("No update has been written yet.");
            yield break;
        }

        yield return new Heading(2, "What we did");
        yield return new Paragraph(update.Did);
        yield return new Heading(2, "What the impact was");
        yield return new Paragraph(update.Impact);
        yield return new Heading(2, "What we will do next");
        yield return new Paragraph(update.Next);
        yield return new Paragraph($"Written by {update.WrittenBy}, as at {update.AsAt.InWords()}", IsQuiet: true);
    }

    private static string JudgementOf(ReportView report) =>
        report.Judgement switch
        {
            null => NoneAgreed,
            { IsInvented: true, Label: var label } => $"{label} (invented)",
            { Label: var label } => label,
        };
}
