// SPDX-License-Identifier: MIT
#include "app/database/postgressession.h"

#include "app/database/connectionname.h"
#include "app/database/postgreserror.h"
#include "app/database/postgresopening.h"
#include "app/database/serversocket.h"

#include <QCoreApplication>

#include <libpq-fe.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace alexandria {

namespace {

constexpr auto InterruptionInterval = 20ms;
constexpr int MostTriesOfAStatement = 3; // that a standby stops to keep up with its primary
constexpr auto CancelPatience = 1000ms; // design: a cancel reaches the server within a second
constexpr auto QuitPatience = 400ms;
/// A server that reads whole tables for a stream says nothing for longer than one that looks for a page,
/// above all before the first row.
constexpr int PatienceWithFirstRow = 20;
constexpr int PatienceWithStreams = 4;
constexpr qsizetype MostRowsAtOnce = 512;
constexpr qsizetype MostBytesAtOnce = 256 * 1024;
constexpr auto LongestGathering = 100ms;

/// The server stops a statement sooner than its silence is taken for a dead link: its answer has to arrive.
std::chrono::milliseconds timeoutBefore(std::chrono::milliseconds requestTimeout)
{
    return requestTimeout - std::min<std::chrono::milliseconds>(requestTimeout / 5, 2s);
}

constexpr std::chrono::milliseconds NoTimeout = 0ms; // to the server

Error cancelled()
{
    return {Error::Kind::Cancelled, {}, {}, {}};
}

/// Everything a statement runs under. A scan of a whole table is dear enough to be the planner's last choice.
const QList<std::pair<QByteArray, QByteArray>> &usualSettings()
{
    static const QList<std::pair<QByteArray, QByteArray>> settings{
        {"transaction_read_only", "on"},          {"enable_seqscan", "off"}, {"jit", "off"},
        {"max_parallel_workers_per_gather", "0"}, {"work_mem", "64MB"},      {"synchronize_seqscans", "off"},
    };
    return settings;
}

/// SELECT set_config($1, $2, true), …: local to the implicit transaction of the pipeline.
std::pair<QByteArray, QList<QByteArray>>
settingsStatement(const QList<std::pair<QByteArray, QByteArray>> &settings)
{
    QByteArray sql = "SELECT ";
    QList<QByteArray> values;
    for (const auto &[name, value] : settings) {
        const QByteArray number = QByteArray::number(values.size() + 1);
        const QByteArray next = QByteArray::number(values.size() + 2);
        sql += (values.isEmpty() ? "set_config($" : ", set_config($") + number + ", $" + next + ", true)";
        values << name << value;
    }
    return {sql, values};
}

bool sendQuery(PGconn *connection, const char *sql, const QList<QByteArray> &values)
{
    std::vector<const char *> pointers;
    for (const QByteArray &value : values)
        pointers.push_back(value.isNull() ? nullptr : value.constData());
    return PQsendQueryParams(connection, sql, int(pointers.size()), nullptr, pointers.data(), nullptr,
                             nullptr, 0);
}

Row rowOf(const PGresult *result, int line)
{
    const int columns = PQnfields(result);
    Row row(columns);
    for (int column = 0; column < columns; ++column) {
        if (!PQgetisnull(result, line, column))
            row[column] = QByteArray(PQgetvalue(result, line, column), PQgetlength(result, line, column));
    }
    return row;
}

Rows rowsOf(const PGresult *result)
{
    Rows rows;
    rows.reserve(PQntuples(result));
    for (int line = 0; line < PQntuples(result); ++line)
        rows << rowOf(result, line);
    return rows;
}

qsizetype sizeOf(const Row &row)
{
    qsizetype size = 0;
    for (const QByteArray &value : row)
        size += value.size();
    return size;
}

Error errorOf(const PGresult *result)
{
    return errorFromSqlState(PQresultErrorField(result, PG_DIAG_SQLSTATE),
                             QString::fromUtf8(PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY)));
}

} // namespace

Result<std::unique_ptr<DatabaseSession>> PostgresSession::open(const PostgresSettings &settings,
                                                               const QStringList &tables,
                                                               const AskInterruption &interruption)
{
    const QString name = uniqueConnectionName();
    std::unique_ptr<PostgresSession> session(
        new PostgresSession(name, settings.requestTimeout, interruption));
    auto connection = openPostgres(settings, name, session->m_database);
    if (!connection)
        return Failure(connection.error());
    session->m_connection = *connection;
    session->m_isUsable = true;

    const auto rows = session->select(schemaStatement(tables));
    if (!rows)
        return Failure(rows.error());
    session->m_schema = schemaFromRows(*rows, *connection);
    return session;
}

PostgresSession::PostgresSession(QString name, std::chrono::milliseconds requestTimeout,
                                 AskInterruption interruption)
    : m_name(std::move(name))
    , m_requestTimeout(requestTimeout)
    , m_interruption(std::move(interruption))
    , m_patience(requestTimeout)
{ }

PostgresSession::~PostgresSession()
{
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

Result<Rows> PostgresSession::select(const Statement &statement)
{
    return ask(statement, m_requestTimeout);
}

void PostgresSession::ping(std::chrono::milliseconds deadline)
{
    (void)ask(Statement(u"SELECT 1"_s), deadline);
}

/// A server that ends, or a tunnel, says so to nobody in particular.
void PostgresSession::noticeLoss()
{
    if (awaitSocket(PQsocket(m_connection), AwaitSocket::Arrival, 0ms)
        && (PQconsumeInput(m_connection) == 0 || PQstatus(m_connection) != CONNECTION_OK))
        m_isUsable = false;
}

/// Every statement only reads, so it may run again.
Result<Rows> PostgresSession::ask(const Statement &statement, std::chrono::milliseconds patience)
{
    auto rows = askOnce(statement, patience);
    for (int tries = 1; tries < MostTriesOfAStatement && !rows && isConflict(rows.error()); ++tries)
        rows = askOnce(statement, patience);
    return rows;
}

Result<Rows> PostgresSession::askOnce(const Statement &statement, std::chrono::milliseconds patience)
{
    if (const auto begun = begin(statement, patience, timeoutBefore(patience)); !begun)
        return Failure(begun.error());
    auto rows = receive();
    if (m_patienceEnds) {
        finishCancelling();
        return Failure(cancelled());
    }
    return rows;
}

/// Again only where nothing was given away: what comes in another run may not be what is still missing.
Result<> PostgresSession::stream(const Statement &statement, const OfferRows &offer)
{
    bool isBegun = false;
    const auto note = [&](Rows &rows) {
        isBegun = true;
        return offer(rows);
    };
    auto end = streamOnce(statement, note);
    for (int tries = 1; tries < MostTriesOfAStatement && !end && !isBegun && isConflict(end.error()); ++tries)
        end = streamOnce(statement, note);
    return end;
}

Result<> PostgresSession::streamOnce(const Statement &statement, const OfferRows &offer)
{
    if (const auto begun = begin(statement, PatienceWithFirstRow * m_requestTimeout, NoTimeout); !begun)
        return begun;
    const auto received = receive(offer);
    if (m_patienceEnds) {
        finishCancelling();
        return Failure(cancelled());
    }
    return received;
}

Result<> PostgresSession::begin(const Statement &statement, std::chrono::milliseconds patience,
                                std::chrono::milliseconds statementTimeout)
{
    m_patience = patience;
    m_deadline = Clock::now() + m_patience;
    m_patienceEnds.reset();
    m_isUnwanted = false;
    if (m_interruption() != Interruption::None)
        return Failure(cancelled());
    if (!send(statement, statementTimeout))
        return Failure(linkLost());
    return {};
}

bool PostgresSession::send(const Statement &statement, std::chrono::milliseconds statementTimeout)
{
    auto settings = usualSettings();
    settings.emplace_back("statement_timeout", QByteArray::number(qint64(statementTimeout.count())));
    const auto [settingsSql, settingsValues] = settingsStatement(settings + statement.settings());
    const auto [sql, values] = statement.numbered();
    return PQenterPipelineMode(m_connection)
        && sendQuery(m_connection, settingsSql.constData(), settingsValues)
        && sendQuery(m_connection, sql.constData(), values) && PQpipelineSync(m_connection);
}

/// Reads to the pipeline's end: two statements' results, each closed by a null, then the sync.
Result<Rows> PostgresSession::receive()
{
    Result<Rows> rows;
    for (;;) {
        if (const auto error = awaitResult())
            return Failure(*error);
        const std::unique_ptr<PGresult, decltype(&PQclear)> result(PQgetResult(m_connection), &PQclear);
        switch (result ? PQresultStatus(result.get()) : PGRES_EMPTY_QUERY) {
        case PGRES_TUPLES_OK:
            rows = rowsOf(result.get()); // the settings' row is replaced by the statement's
            break;
        case PGRES_FATAL_ERROR:
            if (PQstatus(m_connection) != CONNECTION_OK)
                return Failure(linkLost());
            rows = Failure(errorOf(result.get()));
            break;
        case PGRES_PIPELINE_SYNC:
            if (!PQexitPipelineMode(m_connection))
                return Failure(linkLost());
            return rows;
        default: // a null between results, or a statement skipped after an error
            break;
        }
    }
}

/// Likewise, but each row of the statement is a result of its own, then one without a row.
Result<> PostgresSession::receive(const OfferRows &offer)
{
    Result<> end;
    Rows rows;
    qsizetype size = 0;
    Clock::time_point since;
    for (;;) {
        if (const auto error = awaitResult())
            return Failure(*error);
        const std::unique_ptr<PGresult, decltype(&PQclear)> result(PQgetResult(m_connection), &PQclear);
        switch (result ? PQresultStatus(result.get()) : PGRES_EMPTY_QUERY) {
        case PGRES_EMPTY_QUERY: // the null behind the settings: the statement is next
            PQsetSingleRowMode(m_connection);
            break;
        case PGRES_SINGLE_TUPLE:
            m_patience = PatienceWithStreams * m_requestTimeout;
            if (rows.isEmpty()) {
                since = Clock::now();
                size = 0;
            }
            rows << rowOf(result.get(), 0);
            size += sizeOf(rows.last());
            if (rows.size() >= MostRowsAtOnce || size >= MostBytesAtOnce
                || Clock::now() - since >= LongestGathering)
                give(rows, offer);
            break;
        case PGRES_FATAL_ERROR:
            if (PQstatus(m_connection) != CONNECTION_OK)
                return Failure(linkLost());
            end = Failure(errorOf(result.get()));
            break;
        case PGRES_PIPELINE_SYNC:
            if (!PQexitPipelineMode(m_connection))
                return Failure(linkLost());
            give(rows, offer);
            return end;
        default:
            break;
        }
    }
}

/// Waits until they are taken; has the server stop where they are unwanted. They are gone then.
void PostgresSession::give(Rows &rows, const OfferRows &offer)
{
    Offer answer = Offer::NotYet;
    while (!rows.isEmpty() && !m_patienceEnds && answer == Offer::NotYet) {
        answer = offer(rows);
        m_isUnwanted = answer == Offer::Unwanted;
        noticeInterruption();
    }
    rows.clear();
    m_deadline = Clock::now() + m_patience; // the server was not listened to
}

std::optional<Error> PostgresSession::awaitResult()
{
    for (;;) {
        if (PQflush(m_connection) < 0)
            return linkLost();
        if (!PQisBusy(m_connection))
            return std::nullopt;
        noticeInterruption();
        if (m_patienceEnds && Clock::now() > *m_patienceEnds)
            return breakLink(Error::Kind::Cancelled);
        if (Clock::now() > m_deadline)
            return breakLink(Error::Kind::TimedOut);
        if (!exchangeBytes())
            return linkLost();
    }
}

bool PostgresSession::exchangeBytes()
{
    const bool hasUnsent = PQflush(m_connection) > 0;
    const auto what = hasUnsent ? AwaitSocket::ArrivalOrRoom : AwaitSocket::Arrival;
    if (awaitSocket(PQsocket(m_connection), what, InterruptionInterval))
        m_deadline = Clock::now() + m_patience; // slow is not silent
    return PQconsumeInput(
        m_connection); // even if the socket is empty: an older libpq leaves bytes in the TLS layer
}

void PostgresSession::noticeInterruption()
{
    const Interruption interruption = m_interruption();
    if (interruption == Interruption::None && !m_isUnwanted)
        return;
    const auto patience = interruption == Interruption::Quitting ? QuitPatience : CancelPatience;
    m_patienceEnds = std::min(m_patienceEnds.value_or(Clock::time_point::max()), Clock::now() + patience);
    m_cancelRequest.send(m_connection);
}

void PostgresSession::finishCancelling()
{
    if (m_isUsable && !m_cancelRequest.waitUntil(*m_patienceEnds))
        (void)breakLink(Error::Kind::Cancelled);
}

Error PostgresSession::breakLink(Error::Kind kind)
{
    m_isUsable = false;
    breakSocket(PQsocket(m_connection));
    return {kind,
            QCoreApplication::translate(
                "PostgresSession",
                "The connection has gone silent: no answer for %1 seconds. It will be made "
                "anew with the next search.")
                .arg(std::chrono::duration_cast<std::chrono::seconds>(m_patience).count()),
            u"deadline passed"_s,
            {}};
}

Error PostgresSession::linkLost()
{
    m_isUsable = false;
    return {
        Error::Kind::Unreachable,
        QCoreApplication::translate("PostgresSession", "The connection to the database broke. Try again."),
        QString::fromUtf8(PQerrorMessage(m_connection)).trimmed(),
        {}};
}

} // namespace alexandria
