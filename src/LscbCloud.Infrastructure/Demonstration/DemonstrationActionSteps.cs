using LscbCloud.Application.Actions;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;
using MediatR;

namespace LscbCloud.Infrastructure.Demonstration;

/// <summary>What happened to an invented action after it was agreed, each told by whoever would tell it: the board, or the agency that owns it.</summary>
internal sealed class DemonstrationActionSteps(DemonstrationLoader desk, DemonstrationAction content)
{
    private static readonly DateOnly DoneOn = new(2017, 9, 1);

    public IReadOnlyList<Func<ActionTarget, CancellationToken, Task<int>>> All =>
        [
            .. Step(content.Word is not null, SayWordAsync),
            .. Step(content.AsksFor is not null, AskForTimeAsync),
            .. Step(content.Proof is not null, SayDoneAsync),
            .. Step(content.IsVerified, VerifyAsync),
            .. Step(content.IsClosed, CloseAsync),
        ];

    private static Func<ActionTarget, CancellationToken, Task<int>>[] Step(
        bool isTold,
        Func<ActionTarget, CancellationToken, Task<int>> step
    ) => isTold ? [step] : [];

    private Task<int> SayWordAsync(ActionTarget target, CancellationToken cancellationToken)
    {
        var (text, outlook) = content.Word.GetValueOrDefault();
        var input = new ProgressInput(text, outlook);

        return ByOwnerAsync(
            new RecordActionUpdate(target, input),
            new RecordAgencyActionUpdate(OfAgency(target), input, Also: []),
            cancellationToken
        );
    }

    private Task<int> AskForTimeAsync(ActionTarget target, CancellationToken cancellationToken)
    {
        var (day, reason) = content.AsksFor.GetValueOrDefault();
        var input = new MoreTimeInput(day, reason);

        return ByOwnerAsync(
            new AskForTime(target, input),
            new AskBoardForTime(OfAgency(target), input),
            cancellationToken
        );
    }

    private Task<int> SayDoneAsync(ActionTarget target, CancellationToken cancellationToken)
    {
        var input = new CompletionInput(DoneOn, content.Proof, ProofAddress: null, NoProofReason: null);

        return ByOwnerAsync(
            new ReportActionDone(target, input),
            new ReportAgencyActionDone(OfAgency(target), input, Also: []),
            cancellationToken
        );
    }

    /// <summary>By the chair, because nobody verifies their own word.</summary>
    private Task<int> VerifyAsync(ActionTarget target, CancellationToken cancellationToken) =>
        ByAsync("chair", content.Board, new VerifyAction(target), cancellationToken);

    private Task<int> CloseAsync(ActionTarget target, CancellationToken cancellationToken) =>
        ByAsync("chair", content.Board, new CloseAction(target, Reason: null), cancellationToken);

    private AgencyActionTarget OfAgency(ActionTarget target) => new(content.Board, target.Reference, target.Version);

    private Task<int> ByOwnerAsync(
        IRequest<Result<Revision>> onBoard,
        IRequest<Result<Revision>> inAgency,
        CancellationToken cancellationToken
    ) =>
        content.Agency is { } agency
            ? ByAsync("lead", agency, inAgency, cancellationToken)
            : ByAsync("manager", content.Board, onBoard, cancellationToken);

    private async Task<int> ByAsync(
        string mailbox,
        string place,
        IRequest<Result<Revision>> request,
        CancellationToken cancellationToken
    )
    {
        var voice = await desk.VoiceAsync(mailbox, place, cancellationToken);

        return (await desk.SendAsync(voice, request, cancellationToken)).Version;
    }
}
