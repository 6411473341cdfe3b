using System.Data.Common;
using LscbCloud.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace LscbCloud.Infrastructure.Tenancy;

/// <summary>Binds a transaction to its owner. It replaces whatever was left on the connection, of a board or of an agency.</summary>
/// <remarks>
/// A unit of work that only reads opens no transaction: each of its queries is one by itself, together with the binding that goes
/// before it. At the level of isolation that PostgreSQL gives, read committed, the queries of one transaction see no more of one
/// moment than that, and each request is spared the round trip of its commit.
/// </remarks>
internal sealed class OwnerBinding(OwnerSeal seal, TenantContext owner, bool isReadOnly = false)
{
    private const string Parameter = "lscb_owner";
    private const string Bind = $"SELECT set_config('app.owner', @{Parameter}, true)";
    private const string BindToRead = $"{Bind}, set_config('transaction_read_only', 'on', true)";

    private readonly string _owner = (owner.BoardId, owner.AgencyId) switch
    {
        ({ } board, null) => $"board:{board.Value:D}",
        (null, { } agency) => $"agency:{agency.Value:D}",
        _ => throw new InvalidOperationException("No owner is set."),
    };

    /// <summary>Whether every query takes the binding along, because each is a transaction by itself.</summary>
    public bool GoesWithEach => isReadOnly;

    private string Text => isReadOnly ? BindToRead : Bind;

    /// <summary>Goes before the text of a query, in its round trip. The owner is a parameter, so that one prepared statement serves all.</summary>
    public void GoWith(DbCommand command)
    {
#pragma warning disable CA2100, S2077 // Both texts are the service's own.
        command.CommandText = $"{Text};\n{command.CommandText}";
#pragma warning restore CA2100, S2077
        _ = command.Parameters.Add(Sealed(command.Connection));
    }

    /// <summary>Whether the first answer of a query is that of its binding.</summary>
    public static bool WentWith(DbCommand command) => command.Parameters.Contains(Parameter);

    /// <summary>Goes alone.</summary>
    public Task GoAsync(AppDbContext db, CancellationToken cancellationToken) =>
        db.Database.ExecuteSqlRawAsync(Text, [Sealed(db.Database.GetDbConnection())], cancellationToken);

    private NpgsqlParameter<string> Sealed(DbConnection? connection) =>
        connection is NpgsqlConnection { ProcessID: var backend }
            ? new NpgsqlParameter<string>(Parameter, seal.Put(_owner, backend))
            : throw new InvalidOperationException("An owner is bound on an open connection to PostgreSQL.");
}
