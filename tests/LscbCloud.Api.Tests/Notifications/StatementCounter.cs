using System.Diagnostics;
using LscbCloud.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace LscbCloud.Api.Tests.Notifications;

/// <summary>Counts the statements that go to one database in transactions of boards and agencies, but for the chaining of histories.</summary>
internal sealed class StatementCounter
    : IObserver<DiagnosticListener>,
        IObserver<KeyValuePair<string, object?>>,
        IDisposable
{
    private readonly List<IDisposable> _subscriptions = [];
    private readonly string _database;
    private int _count;

    public StatementCounter(string database)
    {
        _database = database;
        _subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));
    }

    public int Count => _count;

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == DbLoggerCategory.Name)
        {
            _subscriptions.Add(value.Subscribe(this));
        }
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (
            value.Value is CommandExecutedEventData { Context: AppDbContext } executed
            && executed.Connection.Database == _database
            && !executed.Command.CommandText.Contains("history", StringComparison.Ordinal)
        )
        {
            _ = Interlocked.Increment(ref _count);
        }
    }

    public void OnCompleted()
    {
        // A listener that ends has nothing more to count.
    }

    public void OnError(Exception error)
    {
        // A listener that fails has nothing more to count.
    }

    public void Dispose() => _subscriptions.ForEach(subscription => subscription.Dispose());
}
