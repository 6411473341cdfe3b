using Npgsql;

namespace LscbCloud.Infrastructure.Persistence;

/// <summary>One column that an import fills.</summary>
/// <param name="Name">Its name in the table.</param>
/// <param name="Role">What it is to a row that is there already.</param>
/// <param name="WriteAsync">Writes the value of one row.</param>
internal sealed record ImportColumn<T>(
    string Name,
    ImportRole Role,
    Func<NpgsqlBinaryImporter, T, CancellationToken, Task> WriteAsync
);
