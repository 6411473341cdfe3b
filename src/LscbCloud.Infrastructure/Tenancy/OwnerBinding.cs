using System.Data.Common;
using LscbCloud.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace LscbCloud.Infrastructure.Tenancy;

/// <summary>Binds one transaction to its owner. It replaces whatever was left on the connection, of a board or of an agency.</summary>
internal sealed class OwnerBinding(OwnerSeal seal, TenantContext owner, bool isReadOnly = false)
{
    private const string Parameter = "lscb_owner";
    private const string Bind = $"SELECT set_config('app.owner', @{Parameter}, true)";

    private readonly string _owner = (owner.BoardId, owner.AgencyId) switch
    {
        ({ } board, null) => $"board:{board.Value:D}",
        (null, { } agency) => $"agency:{agency.Value:D}",
        _ => throw new InvalidOperationException("No owner is set."),
    };

    private string Text => isReadOnly ? $"SET TRANSACTION READ ONLY;\n{Bind}" : Bind;

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
