using LscbCloud.Application.Common;
using LscbCloud.Infrastructure.Documents;

namespace LscbCloud.Api.Tests.Documents;

/// <summary>Files are written a few at a time, and no owner takes the queue from the others.</summary>
public sealed class WritingQueueTests : IDisposable
{
    private static readonly WrittenFile Empty = new("empty.csv", "text/csv", ReadOnlyMemory<byte>.Empty);
    private static readonly Guid North = Guid.CreateVersion7();
    private static readonly Guid South = Guid.CreateVersion7();

    private readonly WritingQueue _queue = new();
    private readonly ManualResetEventSlim _gate = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _gate.Dispose();
        _queue.Dispose();
    }

    [Fact]
    public async Task An_owner_who_asks_for_too_many_at_once_is_told_to_come_back_and_others_are_served()
    {
        var held = Enumerable.Range(0, WritingQueue.MostOfOneOwner).Select(_ => HeldAsync(North)).ToArray();

        var oneMore = await HeldAsync(North);
        var others = HeldAsync(South);
        _gate.Set();

        Assert.Equal(WritingErrors.Busy, oneMore.Error);
        Assert.Null((await others).Error);
        Assert.DoesNotContain(await Task.WhenAll(held), result => result.IsFailure);
    }

    [Fact]
    public async Task A_queue_that_is_full_turns_everybody_away_until_it_is_not()
    {
        var held = Enumerable
            .Range(0, WritingQueue.MostWaiting)
            .Select(_ => HeldAsync(Guid.CreateVersion7()))
            .ToArray();

        var oneMore = await HeldAsync(South);
        _gate.Set();
        _ = await Task.WhenAll(held);
        var afterwards = await HeldAsync(South);

        Assert.Equal(WritingErrors.Busy, oneMore.Error);
        Assert.Null(afterwards.Error);
    }

    [Fact]
    public async Task A_file_that_cannot_be_written_leaves_its_place_to_the_next()
    {
        _gate.Set();

        for (var time = 0; time <= WritingQueue.MostOfOneOwner; time++)
        {
            _ = await Assert.ThrowsAsync<InvalidOperationException>(() =>
                _queue.WriteAsync(North, () => throw new InvalidOperationException("Broken."), Stop)
            );
        }

        Assert.Null((await HeldAsync(North)).Error);
    }

    private Task<Domain.Common.Result<WrittenFile>> HeldAsync(Guid owner) =>
        _queue.WriteAsync(
            owner,
            () =>
            {
                _gate.Wait(Stop);

                return Empty;
            },
            Stop
        );
}
