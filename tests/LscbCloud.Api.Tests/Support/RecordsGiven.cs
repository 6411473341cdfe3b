using LscbCloud.Domain.Common;

namespace LscbCloud.Api.Tests.Support;

/// <summary>One record of each kind, made through the interface as people make them.</summary>
public static class RecordsGiven
{
    public static async Task<IReadOnlyList<NamedRecord>> OneOfEachAsync(this TestPerson manager, TestBoard board)
    {
        ArgumentNullException.ThrowIfNull(manager);
        ArgumentNullException.ThrowIfNull(board);
        var priority = await manager.AgreeAsync(board, "Neglect");
        _ = await manager.MeasureAsync(priority, "Plans");
        await manager.PostAsync($"{priority}/objectives", new { sentence = "No drift" }).MustSucceed();
        var (_, action) = await manager.MakeActionAsync(board, ActionGiven.Terms("Train"));
        _ = await manager.AddEvidenceAsync(board, EvidenceGiven.Link("Register"));
        var group = await manager.GroupAsync(board, "Executive");
        var meeting = await manager.MeetingAsync(board, group, "2017-07-13");

        return
        [
            new(RecordKind.Priority, "neglect", Number: null, "Neglect", "priorities/neglect"),
            new(RecordKind.Measure, "neglect", 1, "Neglect: Plans", "priorities/neglect/measures/1"),
            new(RecordKind.Objective, "neglect", 1, "Neglect: No drift", "priorities/neglect/objectives"),
            new(RecordKind.Action, action, Number: null, $"{action} Train", $"actions/{action}"),
            new(RecordKind.Evidence, "E-1", Number: null, "E-1 Register", "evidence/E-1"),
            new(RecordKind.Group, group, Number: null, "Executive", "settings/groups"),
            new(RecordKind.Meeting, meeting, Number: null, "Executive, 13 July 2017", $"meetings/{meeting}"),
        ];
    }
}
