using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;

namespace LscbCloud.Infrastructure.Documents;

/// <summary>Writes files a few at a time, so that saves never wait behind them. More people wait, and too many are asked to come back.</summary>
/// <remarks>One owner may hold only a part of the queue, so that one board's exports never turn another's away.</remarks>
internal sealed class WritingQueue : IDisposable
{
    internal const int MostWaiting = 40;
    internal const int MostOfOneOwner = 10;
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(20);

    private readonly SemaphoreSlim _turns = new(Math.Max(1, Environment.ProcessorCount / 2));
    private readonly Lock _counting = new();
    private readonly Dictionary<Guid, int> _ofOwner = [];
    private int _waiting;

    /// <summary>Writes when its turn has come; refused as busy when too many are before it.</summary>
    public async Task<Result<WrittenFile>> WriteAsync(
        Guid owner,
        Func<WrittenFile> write,
        CancellationToken cancellationToken
    )
    {
        if (!Enter(owner))
        {
            return WritingErrors.Busy;
        }

        try
        {
            if (!await _turns.WaitAsync(LongestWait, cancellationToken))
            {
                return WritingErrors.Busy;
            }

            try
            {
                return await Task.Run(write, cancellationToken);
            }
            finally
            {
                _ = _turns.Release();
            }
        }
        finally
        {
            Leave(owner);
        }
    }

    public void Dispose() => _turns.Dispose();

    private bool Enter(Guid owner)
    {
        lock (_counting)
        {
            var own = _ofOwner.GetValueOrDefault(owner);

            if (_waiting == MostWaiting || own == MostOfOneOwner)
            {
                return false;
            }

            _waiting++;
            _ofOwner[owner] = own + 1;

            return true;
        }
    }

    private void Leave(Guid owner)
    {
        lock (_counting)
        {
            _waiting--;

            if (--_ofOwner[owner] == 0)
            {
                _ = _ofOwner.Remove(owner);
            }
        }
    }
}
