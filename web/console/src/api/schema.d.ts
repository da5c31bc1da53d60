/** Written by `npm run console:api -- --write` from the OpenAPI document. Long because it is: do not edit it by hand. */
export interface paths {
    "/api/v1/appointments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AppointmentsStaffController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appointments/{id}/book": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AppointmentsStaffController_book"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appointments/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AppointmentsStaffController_decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appointments/{id}/no-show": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AppointmentsStaffController_miss"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appointments/{id}/not-mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AppointmentsStaffController_disown"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appointments/{id}/owner": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AppointmentsStaffController_owner"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appointments/{id}/return-to-store": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AppointmentsStaffController_store"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appointments/{id}/slot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AppointmentsStaffController_change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/call-list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CallsStaffController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/call-list/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CallsStaffController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/call-list/{id}/outcome": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CallsStaffController_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/call-list/{id}/person": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CallsStaffController_person"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/call-list/{id}/take": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CallsStaffController_take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CasesStaffController_list"];
        put?: never;
        post: operations["CasesStaffController_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CasesStaffController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/signed-papers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SignedPapersStaffController_ofCase"];
        put?: never;
        post: operations["SignedPapersStaffController_keepWithCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/suspects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CasesStaffController_apprehend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/vehicles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CasesStaffController_link"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/suspects/{id}/person": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CasesStaffController_suspect"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ClaimsStaffController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ClaimsStaffController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ApprovalsStaffController_approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{id}/conclusion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ClaimsStaffController_conclude"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{id}/owner": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ClaimsStaffController_owner"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{id}/proofs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ClaimsStaffController_prove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{id}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ClaimsStaffController_refuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ClaimsStaffController_reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{id}/return-to-officer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ApprovalsStaffController_sendBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{id}/signed-papers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SignedPapersStaffController_ofClaim"];
        put?: never;
        post: operations["SignedPapersStaffController_keepWithClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ClaimsStaffController_submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/approve-batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ApprovalsStaffController_approveBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ContactsStaffController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/{id}/attempts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ContactsStaffController_attempt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/custody/incidents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["IncidentsStaffController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/custody/incidents/{id}/explain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["IncidentsStaffController_explain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/custody/incidents/{id}/found": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["IncidentsStaffController_found"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/custody/row": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["StockTakesStaffController_row"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/doubles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DoublesStaffController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/doubles/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DoublesStaffController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/doubles/{id}/different": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DoublesStaffController_different"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/doubles/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DoublesStaffController_merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/doubles/{id}/split": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DoublesStaffController_split"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hand-overs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["HandOversStaffController_handOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hand-overs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["HandOversStaffController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hand-overs/{id}/papers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DocumentsStaffController_print"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hand-overs/{id}/recipient": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["HandOversStaffController_recipient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hand-overs/{id}/reverse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["HandOversStaffController_reverse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ImportsStaffController_list"];
        put?: never;
        post: operations["ImportsStaffController_take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ImportsStaffController_progress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ImportsStaffController_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/columns/{column}/texts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CorrectionsStaffController_texts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/commit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ImportsStaffController_commit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CorrectionsStaffController_correctGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/mapping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["CorrectionsStaffController_map"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ImportsStaffController_previewOf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/rejected-rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ImportsStaffController_rejectedFor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/rejected.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ImportsStaffController_rejected"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/rows/{row}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CorrectionsStaffController_row"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["CorrectionsStaffController_correct"];
        trace?: never;
    };
    "/api/v1/imports/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ImportsStaffController_undoAll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/kinds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ImportsStaffController_shownKinds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/intake-batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["IntakeBatchesStaffController_list"];
        put?: never;
        post: operations["IntakeBatchesStaffController_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/intake-batches/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["IntakeBatchesStaffController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["IntakeBatchesStaffController_change"];
        trace?: never;
    };
    "/api/v1/intake-batches/{id}/appraisals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["IntakeBatchesStaffController_appraise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/intake-batches/{id}/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["IntakeBatchesStaffController_complete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/intake-batches/{id}/vehicles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["IntakeBatchesStaffController_register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/label-sheets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["LabelsStaffController_list"];
        put?: never;
        post: operations["LabelsStaffController_issue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/label-sheets/{id}/labels.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["LabelsStaffController_sheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/letter-lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["LettersStaffController_list"];
        put?: never;
        post: operations["LettersStaffController_issue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/letter-lists/{id}/letters.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["LettersStaffController_print"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MatchPairsStaffController_waiting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matches/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MatchPairsStaffController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matches/{id}/claim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MatchDecisionsStaffController_claim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matches/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MatchDecisionsStaffController_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matches/{id}/owner": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MatchingStaffController_owner"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matches/{id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MatchDecisionsStaffController_reject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matches/{id}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MatchDecisionsStaffController_release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matches/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MatchDecisionsStaffController_undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matches/{id}/unsure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MatchDecisionsStaffController_unsure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matching/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MatchingStaffController_search"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notice-batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["NoticeBatchesStaffController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notice-batches/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["NoticeBatchesStaffController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notice-batches/{id}/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["NoticeBatchesStaffController_watch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notice-texts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["NoticeTextsStaffController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notice-texts/{kind}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["NoticeTextsStaffController_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notice-texts/{kind}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["NoticeTextsStaffController_test"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["NoticesStaffController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["NoticesStaffController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notices/{id}/came-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["LettersStaffController_cameBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notices/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["NoticesStaffController_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notices/{id}/recipient": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["NoticesStaffController_recipient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/password-resets/redeem": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PasswordResetsController_redeemed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recovered-vehicles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RecoveredVehiclesStaffController_list"];
        put?: never;
        post: operations["RecoveredVehiclesStaffController_register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recovered-vehicles/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RecoveredVehiclesStaffController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["RecoveredVehiclesStaffController_complete"];
        trace?: never;
    };
    "/api/v1/recovered-vehicles/{id}/appraisals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RecoveredVehiclesStaffController_appraise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recovered-vehicles/{id}/custody": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CustodyStaffController_chain"];
        put?: never;
        post: operations["CustodyStaffController_receive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recovered-vehicles/{id}/custody/incidents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["IncidentsStaffController_report"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recovered-vehicles/{id}/custody/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CustodyStaffController_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recovered-vehicles/{id}/disputes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RecoveredVehiclesStaffController_dispute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recovered-vehicles/{id}/disputes/resolve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RecoveredVehiclesStaffController_resolve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recovered-vehicles/{id}/label.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["LabelsStaffController_vehicle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recovered-vehicles/{id}/matches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MatchingStaffController_ofVehicle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recovered-vehicles/{id}/notice-story": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["NoticeStoryStaffController_story"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recovered-vehicles/{id}/photos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["VehiclePhotosStaffController_addresses"];
        put?: never;
        post: operations["VehiclePhotosStaffController_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recovered-vehicles/{id}/photos/{photoId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["VehiclePhotosStaffController_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recovered-vehicles/seen-before": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RecoveredVehiclesStaffController_seenBefore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/return-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReturnEventsStaffController_list"];
        put?: never;
        post: operations["ReturnEventsStaffController_plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/return-events/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReturnEventsStaffController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/return-events/{id}/appointments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["EventDeskStaffController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/return-events/{id}/arrivals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["EventDeskStaffController_arrivals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/return-events/{id}/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ReturnEventsStaffController_assign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/return-events/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ReturnEventsStaffController_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/return-events/{id}/check-ins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["EventDeskStaffController_arrive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/return-events/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ReturnEventsStaffController_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/return-events/{id}/invite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ReturnEventsStaffController_invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/return-events/{id}/pennants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ReturnEventsStaffController_pennants"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/return-events/{id}/postpone": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ReturnEventsStaffController_postpone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SecondFactorController_mine"];
        put?: never;
        post: operations["SecondFactorController_make"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/second-factor/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SecondFactorController_confirmed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SessionsController_list"];
        put?: never;
        post: operations["SessionsController_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["SessionsController_end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SessionsController_current"];
        put?: never;
        post?: never;
        delete: operations["SessionsController_close"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/current/device-key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SessionsController_keyOfDevice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/current/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SessionsController_password"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/current/reauthentication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SessionsController_proveAgain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/signed-papers/{id}/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SignedPapersStaffController_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/signed-papers/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SignedPapersStaffController_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stock-takes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["StockTakesStaffController_list"];
        put?: never;
        post: operations["StockTakesStaffController_take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stock-takes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["StockTakesStaffController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/theft-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["TheftReportsStaffController_list"];
        put?: never;
        post: operations["TheftReportsStaffController_file"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/theft-reports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["TheftReportsStaffController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["TheftReportsStaffController_correct"];
        trace?: never;
    };
    "/api/v1/theft-reports/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["TheftReportsStaffController_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/theft-reports/{id}/matches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MatchingStaffController_ofReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/theft-reports/{id}/owner": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["TheftReportsStaffController_owner"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/theft-reports/{id}/photos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["TheftReportsStaffController_photos"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/theft-reports/{id}/photos/{photoId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["TheftReportsStaffController_photo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/theft-reports/{id}/told": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["NoticeStoryStaffController_ofReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/theft-reports/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["TheftReportsStaffController_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/names": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["UnitsController_names"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AcceptLeadDto: {
            incidentNumber: string;
            reportedAt?: string;
        };
        ActivationDto: {
            code: string;
            newPassword: string;
            username: string;
        };
        AgentOnThePhoneDto: {
            name: string;
            /** Format: phone */
            phone: string;
        };
        AppraisalDto: {
            /** Format: date-time */
            appraisedOn: string;
            appraiser: string;
            valueYuan: number;
        };
        AppraisedValueDto: {
            label: string;
            valueYuan: number;
        };
        ApprehensionDto: {
            /** Format: date-time */
            apprehendedOn: string;
            /** @enum {string} */
            measure: "criminal" | "administrative";
            person: components["schemas"]["SuspectPersonDto"];
        };
        ApprovalBatchDto: {
            approvals: components["schemas"]["ApprovalLineDto"][];
        };
        ApprovalLineDto: {
            /** Format: uuid */
            claimId: string;
            reason: string;
            version?: number;
        };
        BackInStoreDto: {
            condition: string;
            toPlace: string;
        };
        BatchAppraisalDto: {
            /** Format: date-time */
            appraisedOn: string;
            appraiser: string;
            values: components["schemas"]["AppraisedValueDto"][];
        };
        BatchDefaultsDto: {
            caseNumber?: string;
            /** @enum {string} */
            caseType?: "criminal" | "administrative" | "lost-property" | "unrelated";
            creditedUnits?: string[];
            custodian?: string;
            handlingOfficer?: string;
            /** @enum {string|null} */
            part?: "battery" | "motor" | "other" | null;
            place?: string;
            recoveredAt?: string;
            secondOfficer?: string;
            source?: string;
            storagePlace?: string;
            /** @enum {string} */
            vehicleType?: "e-bike" | "bicycle" | "motorcycle";
        };
        BookDto: {
            agent?: components["schemas"]["NamedAgentDto"];
        };
        CallOutcomeDto: {
            agent?: components["schemas"]["AgentOnThePhoneDto"];
            note?: string;
            /** @enum {string} */
            outcome: "coming" | "another-day" | "agent" | "wrong-number" | "not-mine" | "no-answer";
        };
        ChangeSlotDto: {
            /** Format: uuid */
            slotId: string;
        };
        CheckInDto: {
            /** Format: uuid */
            id: string;
            label?: string;
            pass?: string;
            reference?: string;
        };
        ClaimReasonDto: {
            reason: string;
        };
        ClosingDto: {
            explanation: string;
        };
        ColumnSaidDto: {
            column?: string;
            title: string;
        };
        CompletionDto: {
            brand?: string;
            caseNumber?: string;
            /** @enum {string} */
            caseType?: "criminal" | "administrative" | "lost-property" | "unrelated";
            colour?: string;
            custodian?: string;
            handlingOfficer?: string;
            identifiers?: components["schemas"]["IdentifierDto"][];
            marks?: string;
            model?: string;
            /** @enum {string|null} */
            part?: "battery" | "motor" | "other" | null;
            place?: string;
            reason?: string;
            recoveredAt?: string;
            secondOfficer?: string;
            source?: string;
            storagePlace?: string;
            /** @enum {string} */
            vehicleType?: "e-bike" | "bicycle" | "motorcycle";
        };
        ConclusionDto: {
            caseNotObstructed: boolean;
            evidence: string;
            factsVerified: boolean;
            insurerConsent?: string;
            nobodyElseHarmed: boolean;
            ownershipUndisputed: boolean;
            reason: string;
        };
        CorrectGroupDto: {
            column: string;
            from: string;
            to: string;
        };
        CorrectionDto: {
            brand?: string;
            colour?: string;
            identifiers?: components["schemas"]["IdentifierDto"][];
            incidentNumber?: string;
            insurerPaid?: boolean;
            marks?: string;
            model?: string;
            owner?: components["schemas"]["OwnerCorrectionDto"];
            place?: string;
            reportedAt?: string;
            stolenFrom?: string;
            stolenUntil?: string;
            /** @enum {string} */
            vehicleType?: "e-bike" | "bicycle" | "motorcycle";
        };
        CorrectRowDto: {
            cells: {
                [key: string]: string;
            };
        };
        DecisionDto: {
            reason?: string;
        };
        DeclineDto: {
            reason?: string;
        };
        FirstCodeDto: {
            oneTimeCode: string;
        };
        HandAttemptDto: {
            note?: string;
            /** @enum {string} */
            outcome: "found" | "nothing-new" | "reached" | "not-at-home";
            /** Format: phone */
            phone?: string;
        };
        IdentifierDto: {
            /** @enum {string} */
            kind: "frame" | "motor" | "vin" | "battery" | "plate";
            /** @enum {string} */
            state?: "known" | "unknown" | "none" | "obliterated";
            value?: string;
        };
        IncidentDto: {
            /** @enum {string} */
            kind: "shortage" | "damage" | "swap";
            observed: string;
        };
        IntakeBatchChangeDto: {
            defaults?: components["schemas"]["BatchDefaultsDto"];
            /** @enum {string} */
            status?: "open" | "closed";
            title?: string;
        };
        InviteDto: {
            at?: string;
        };
        LetterPrintDto: {
            note: string;
            /** @enum {string} */
            purpose: "contact-person" | "call-back" | "verify-identity" | "investigation" | "correct-data" | "inspection" | "other";
        };
        LinkVehicleDto: {
            /** Format: uuid */
            vehicleId: string;
        };
        MapColumnsDto: {
            columns: components["schemas"]["ColumnSaidDto"][];
        };
        MergeDto: {
            despiteContradiction?: boolean;
            /** Format: uuid */
            leaderId: string;
            reason: string;
        };
        MoveDto: {
            approvedBy?: string;
            condition?: string;
            dueAt?: string;
            /** @enum {string} */
            kind: "moved" | "taken-out" | "brought-back";
            reason?: string;
            takenBy?: string;
            toPlace: string;
        };
        NamedAgentDto: {
            name: string;
            /** Format: phone */
            phone: string;
        };
        NewCaseDto: {
            caseNumber: string;
            creditedUnits?: string[];
            /** @enum {string} */
            kind: "criminal" | "administrative";
            /** Format: date-time */
            solvedOn: string;
            title?: string;
        };
        NewHandOverDto: {
            /** Format: uuid */
            appointmentId: string;
            condition: string;
            custodian?: string;
            /** Format: uuid */
            id?: string;
            keysNote: string;
            photoDigest?: string;
            recipient: components["schemas"]["RecipientDto"];
            signatureDigest?: string;
            vehicleLabel: string;
        };
        NewIntakeBatchDto: {
            defaults?: components["schemas"]["BatchDefaultsDto"];
            /** Format: uuid */
            id?: string;
            title: string;
        };
        NewLabelSheetDto: {
            count?: number;
        };
        NewPennantsDto: {
            appointmentIds?: string[];
            count: number;
        };
        NewProofDto: {
            /** @enum {string} */
            kind: "plate-registration" | "invoice-with-number" | "certificate-with-number" | "plain-invoice" | "dated-photo" | "app-binding" | "battery-or-motor-papers" | "working-key" | "description" | "witness";
            note?: string;
        };
        NewRecoveredVehicleDto: {
            brand?: string;
            caseNumber?: string;
            /** @enum {string} */
            caseType?: "criminal" | "administrative" | "lost-property" | "unrelated";
            colour?: string;
            creditedUnits?: string[];
            custodian?: string;
            handlingOfficer?: string;
            /** Format: uuid */
            id?: string;
            identifiers: components["schemas"]["IdentifierDto"][];
            label?: string;
            marks?: string;
            model?: string;
            /** @enum {string|null} */
            part?: "battery" | "motor" | "other" | null;
            place: string;
            recoveredAt: string;
            secondOfficer?: string;
            source?: string;
            storagePlace?: string;
            /** @enum {string} */
            vehicleType: "e-bike" | "bicycle" | "motorcycle";
        };
        NewReturnEventDto: {
            address?: string;
            bayPrefix?: string;
            /** Format: date-time */
            day: string;
            desks: number;
            from: string;
            minutesEach: number;
            name: string;
            phone?: string;
            slotMinutes?: number;
            until: string;
            venue: string;
        };
        NewTheftReportDto: {
            brand?: string;
            colour?: string;
            identifiers: components["schemas"]["IdentifierDto"][];
            incidentNumber?: string;
            insurerPaid?: boolean;
            marks?: string;
            model?: string;
            owner: components["schemas"]["OwnerDto"];
            place: string;
            reportedAt?: string;
            stolenFrom: string;
            stolenUntil: string;
            /** @enum {string} */
            vehicleType: "e-bike" | "bicycle" | "motorcycle";
        };
        NoticeDecisionDto: {
            /** @enum {string} */
            by?: "sms" | "mail" | "letter";
            /** @enum {string} */
            decision: "was-told" | "tell-again";
            note?: string;
        };
        NotMineDto: {
            note?: string;
        };
        NumbersReadDto: {
            identifiers: components["schemas"]["IdentifierDto"][];
            /** @enum {string|null} */
            part?: "battery" | "motor" | "other" | null;
        };
        OpenPaperDto: {
            /** @enum {string} */
            purpose: "file" | "recipient" | "inspection" | "replacement";
        };
        OwnerCorrectionDto: {
            address?: string;
            /** Format: email */
            email?: string;
            /** Format: citizen-id */
            idNumber?: string;
            name?: string;
            /** Format: phone */
            phone?: string;
            /** Format: phone */
            secondPhone?: string;
        };
        OwnerDto: {
            address?: string;
            /** Format: email */
            email?: string;
            /** Format: citizen-id */
            idNumber?: string;
            name: string;
            /** Format: phone */
            phone: string;
            /** Format: phone */
            secondPhone?: string;
        };
        PasswordChangeDto: {
            newPassword: string;
            password: string;
        };
        PostponeDto: {
            /** Format: date-time */
            day: string;
        };
        PrintDto: {
            /** @enum {string} */
            paper: "return-list" | "receipt";
            /** @enum {string} */
            purpose: "file" | "recipient" | "inspection" | "replacement";
        };
        ReasonDto: {
            reason: string;
        };
        ReauthenticationDto: {
            oneTimeCode?: string;
            password: string;
        };
        ReceiptDto: {
            condition?: string;
            custodian?: string;
            receivedAt?: string;
            storagePlace: string;
        };
        RecipientDto: {
            idNumber: string;
            /** @enum {string} */
            kind: "owner" | "agent" | "guardian" | "organisation" | "heir";
            mandateNote?: string;
            name: string;
            ownerIdNumber?: string;
            /** Format: phone */
            phone?: string;
        };
        RejectedRowsDto: {
            note: string;
            /** @enum {string} */
            purpose: "contact-person" | "call-back" | "verify-identity" | "investigation" | "correct-data" | "inspection" | "other";
        };
        ReturnedLetterDto: {
            /** @enum {string} */
            reason?: "unknown" | "moved" | "refused" | "not-collected" | "other";
        };
        ReversalDto: {
            custodian?: string;
            reason: string;
            vehicleIsAtHand: boolean;
        };
        RowScannedDto: {
            /** Format: uuid */
            id?: string;
            labels: string[];
            place: string;
        };
        SearchDto: {
            brand?: string;
            colour?: string;
            identifier?: string;
            /** @enum {string} */
            kind?: "frame" | "motor" | "vin" | "battery" | "plate";
            limit?: number;
            marks?: string;
            model?: string;
            place?: string;
            /** @enum {string} */
            vehicleType?: "e-bike" | "bicycle" | "motorcycle";
        };
        SignInDto: {
            oneTimeCode?: string;
            password: string;
            username: string;
        };
        SuspectPersonDto: {
            /** Format: citizen-id */
            idNumber?: string;
            name: string;
            /** Format: phone */
            phone?: string;
        };
        TextPreviewDto: {
            /** @enum {string} */
            language?: "zh-CN" | "en";
            values?: string;
            visit?: components["schemas"]["VisitDto"];
        };
        TextTestDto: {
            /** @enum {string} */
            language?: "zh-CN" | "en";
            visit?: components["schemas"]["VisitDto"];
        };
        UnmaskingDto: {
            fields: ("name" | "phone" | "secondPhone" | "email" | "address" | "idNumber")[];
            note: string;
            /** @enum {string} */
            purpose: "contact-person" | "call-back" | "verify-identity" | "investigation" | "correct-data" | "inspection" | "other";
        };
        VehicleOfBatchDto: {
            brand?: string;
            caseNumber?: string;
            /** @enum {string} */
            caseType?: "criminal" | "administrative" | "lost-property" | "unrelated";
            colour?: string;
            creditedUnits?: string[];
            custodian?: string;
            handlingOfficer?: string;
            /** Format: uuid */
            id?: string;
            identifiers: components["schemas"]["IdentifierDto"][];
            label?: string;
            marks?: string;
            model?: string;
            /** @enum {string|null} */
            part?: "battery" | "motor" | "other" | null;
            place?: string;
            recoveredAt?: string;
            secondOfficer?: string;
            source?: string;
            storagePlace?: string;
            /** @enum {string} */
            vehicleType?: "e-bike" | "bicycle" | "motorcycle";
        };
        VisitDto: {
            bay?: string;
            /** Format: date-time */
            from: string;
            place: string;
            /** Format: date-time */
            until: string;
        };
        WithdrawPaperDto: {
            /** @enum {string} */
            reason: "wrong-file" | "unreadable" | "replaced";
        };
        WrittenDto: {
            text: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    AppointmentsStaffController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        agent?: {
                            email?: string;
                            idNumber?: string;
                            name: string;
                            phone: string;
                            secondPhone?: string;
                        };
                        alsoWaiting: {
                            /** Format: uuid */
                            appointmentId: string | null;
                            bay: string | null;
                            event: {
                                /** Format: date */
                                day: string;
                                /** Format: uuid */
                                id: string;
                                name: string;
                                venue: string;
                            } | null;
                            keptBy: string;
                            missing: {
                                rule: number;
                                what: string;
                            }[];
                            /** @enum {string} */
                            standing: "ready" | "arrived" | "other-event" | "elsewhere" | "not-in-order" | "not-approved";
                            vehicle: {
                                brand: string | null;
                                colour: string | null;
                                /** Format: uuid */
                                id: string;
                                label: string;
                                model: string | null;
                                /** @enum {string|null} */
                                part: "battery" | "motor" | "other" | null;
                                storagePlace: string | null;
                                /** @enum {string} */
                                vehicleType: "e-bike" | "bicycle" | "motorcycle";
                            };
                        }[];
                        bay: string | null;
                        /** Format: date-time */
                        checkedInAt: string | null;
                        checkedInBy: string | null;
                        claim: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            status: "open" | "concluded" | "submitted" | "approved" | "lapsed" | "disputed" | "collected" | "refused" | "withdrawn";
                        };
                        /** Format: uuid */
                        eventId: string;
                        /** Format: uuid */
                        id: string;
                        missing: {
                            rule: number;
                            what: string;
                        }[];
                        owner: {
                            email?: string;
                            idNumber?: string;
                            name: string;
                            phone: string;
                            secondPhone?: string;
                        };
                        passCode: string;
                        reason: string | null;
                        reference: string;
                        slot: {
                            /** Format: date-time */
                            from: string;
                            /** Format: uuid */
                            id: string;
                            /** Format: date-time */
                            until: string;
                        } | null;
                        /** @enum {string} */
                        status: "assigned" | "invited" | "booked" | "checked-in" | "handed-over" | "declined" | "no-show" | "moved" | "cancelled";
                        vehicle: {
                            brand: string | null;
                            colour: string | null;
                            /** Format: uuid */
                            id: string;
                            label: string;
                            model: string | null;
                            /** @enum {string|null} */
                            part: "battery" | "motor" | "other" | null;
                            storagePlace: string | null;
                            /** @enum {string} */
                            vehicleType: "e-bike" | "bicycle" | "motorcycle";
                        };
                        version: number;
                    };
                };
            };
        };
    };
    AppointmentsStaffController_book: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BookDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    AppointmentsStaffController_decline: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclineDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    AppointmentsStaffController_miss: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    AppointmentsStaffController_disown: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NotMineDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    AppointmentsStaffController_owner: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnmaskingDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    AppointmentsStaffController_store: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BackInStoreDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    AppointmentsStaffController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeSlotDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    CallsStaffController_list: {
        parameters: {
            query?: {
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: date-time */
                            dueAt: string;
                            /** @enum {string} */
                            field: "phone" | "secondPhone";
                            /** Format: uuid */
                            id: string;
                            name: string;
                            phone: string;
                            reference: string;
                            /** Format: date-time */
                            since: string;
                            takenBy: string | null;
                            /** Format: date-time */
                            takenUntil: string | null;
                            unanswered: number;
                            unit: string;
                            vehicle: {
                                /** Format: uuid */
                                id: string;
                                label: string;
                                /** @enum {string|null} */
                                part: "battery" | "motor" | "other" | null;
                                /** @enum {string} */
                                vehicleType: "e-bike" | "bicycle" | "motorcycle";
                            };
                            visit: {
                                address: string;
                                /** Format: date-time */
                                from: string;
                                venue: string;
                            } | null;
                        }[];
                    };
                };
            };
        };
    };
    CallsStaffController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        dueAt: string;
                        /** @enum {string} */
                        field: "phone" | "secondPhone";
                        /** Format: uuid */
                        id: string;
                        name: string;
                        phone: string;
                        reference: string;
                        script: {
                            heed?: string;
                            say?: string;
                        }[];
                        /** Format: date-time */
                        since: string;
                        takenBy: string | null;
                        /** Format: date-time */
                        takenUntil: string | null;
                        unanswered: number;
                        unit: string;
                        vehicle: {
                            /** Format: uuid */
                            id: string;
                            label: string;
                            /** @enum {string|null} */
                            part: "battery" | "motor" | "other" | null;
                            /** @enum {string} */
                            vehicleType: "e-bike" | "bicycle" | "motorcycle";
                        };
                        visit: {
                            address: string;
                            /** Format: date-time */
                            from: string;
                            venue: string;
                        } | null;
                    };
                };
            };
        };
    };
    CallsStaffController_record: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CallOutcomeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        dueAt: string | null;
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        status: "trying" | "told" | "answered" | "unreached" | "closed";
                        /** @enum {string} */
                        step: "phone" | "second-phone" | "mail" | "call" | "letter" | "plate-register" | "visit";
                    };
                };
            };
        };
    };
    CallsStaffController_person: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnmaskingDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        address?: string;
                        email?: string;
                        idNumber?: string;
                        name?: string;
                        phone?: string;
                        secondPhone?: string;
                    };
                };
            };
        };
    };
    CallsStaffController_take: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: date-time */
                        takenUntil: string;
                    };
                };
            };
        };
    };
    CasesStaffController_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            caseNumber: string;
                            creditedUnits: string[];
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "criminal" | "administrative";
                            /** Format: date-time */
                            recordedAt: string;
                            /** Format: date */
                            solvedOn: string;
                            suspectCount: number;
                            title: string | null;
                            unit: string;
                            vehicles: {
                                /** Format: uuid */
                                id: string;
                                label: string;
                            }[];
                        }[];
                        next?: string;
                    };
                };
            };
        };
    };
    CasesStaffController_record: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCaseDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        caseNumber: string;
                        /** Format: uuid */
                        id: string;
                        vehicleIds: string[];
                    };
                };
            };
        };
    };
    CasesStaffController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        caseNumber: string;
                        creditedUnits: string[];
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        kind: "criminal" | "administrative";
                        /** Format: date-time */
                        recordedAt: string;
                        /** Format: date */
                        solvedOn: string;
                        suspectCount: number;
                        suspects: {
                            /** Format: date */
                            apprehendedOn: string;
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            measure: "criminal" | "administrative";
                            person: {
                                email?: string;
                                idNumber?: string;
                                name: string;
                                phone: string;
                                secondPhone?: string;
                            };
                        }[];
                        title: string | null;
                        unit: string;
                        vehicles: {
                            /** Format: uuid */
                            id: string;
                            label: string;
                        }[];
                    };
                };
            };
        };
    };
    SignedPapersStaffController_ofCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            isPicture: boolean;
                            /** Format: date-time */
                            keptAt: string;
                            keptBy: string;
                            /** @enum {string} */
                            kind: "case-file" | "approval" | "return-list" | "receipt" | "mandate" | "insurer-consent" | "other";
                            outsideNumber: string | null;
                            /** Format: date-time */
                            withdrawnAt: string | null;
                            /** @enum {string|null} */
                            withdrawnBecause: "wrong-file" | "unreadable" | "replaced" | null;
                            withdrawnBy: string | null;
                        }[];
                    };
                };
            };
        };
    };
    SignedPapersStaffController_keepWithCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        kind: "case-file" | "approval" | "return-list" | "receipt" | "mandate" | "insurer-consent" | "other";
                        sha256: string;
                    };
                };
            };
        };
    };
    CasesStaffController_apprehend: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApprehensionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date */
                        apprehendedOn: string;
                        /** Format: uuid */
                        caseId: string;
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        measure: "criminal" | "administrative";
                    };
                };
            };
        };
    };
    CasesStaffController_link: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkVehicleDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        vehicleId: string;
                    };
                };
            };
        };
    };
    CasesStaffController_suspect: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnmaskingDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        address?: string;
                        email?: string;
                        idNumber?: string;
                        name?: string;
                        phone?: string;
                        secondPhone?: string;
                    };
                };
            };
        };
    };
    ClaimsStaffController_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                state?: "open" | "concluded" | "submitted" | "approved" | "lapsed" | "disputed" | "collected" | "refused" | "withdrawn";
                vehicle?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: date-time */
                            approvedAt: string | null;
                            /** Format: date-time */
                            concludedAt: string | null;
                            /** Format: uuid */
                            id: string;
                            /** Format: date-time */
                            openedAt: string;
                            owner: {
                                email?: string;
                                idNumber?: string;
                                name: string;
                                phone: string;
                                secondPhone?: string;
                            };
                            report: {
                                /** Format: uuid */
                                id: string;
                                incidentNumber: string | null;
                                insurerPaid: boolean | null;
                                reference: string;
                            };
                            reportedAfterRecovery: boolean;
                            setback: string | null;
                            /** @enum {string} */
                            status: "open" | "concluded" | "submitted" | "approved" | "lapsed" | "disputed" | "collected" | "refused" | "withdrawn";
                            /** Format: date-time */
                            submittedAt: string | null;
                            unit: string;
                            vehicle: {
                                brand: string | null;
                                colour: string | null;
                                /** Format: uuid */
                                id: string;
                                label: string;
                                model: string | null;
                                /** @enum {string|null} */
                                part: "battery" | "motor" | "other" | null;
                                storagePlace: string | null;
                                vehicleType: string;
                            };
                            version: number;
                        }[];
                        next?: string;
                    };
                };
            };
        };
    };
    ClaimsStaffController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        acceptedBy: string | null;
                        /** Format: uuid */
                        approvalBatchId: string | null;
                        approvalReason: string | null;
                        /** Format: date-time */
                        approvedAt: string | null;
                        approvedBy: string | null;
                        caseNotObstructed: boolean;
                        /** Format: date-time */
                        concludedAt: string | null;
                        concludedBy: string | null;
                        confirmedBy: string | null;
                        evidence: string | null;
                        factsVerified: boolean;
                        /** Format: uuid */
                        id: string;
                        insurerConsent: string | null;
                        missing: {
                            rule: number;
                            what: string;
                        }[];
                        nobodyElseHarmed: boolean;
                        /** Format: date-time */
                        openedAt: string;
                        owner: {
                            email?: string;
                            idNumber?: string;
                            name: string;
                            phone: string;
                            secondPhone?: string;
                        };
                        ownershipUndisputed: boolean;
                        proofs: {
                            /** Format: date-time */
                            addedAt: string;
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "plate-registration" | "invoice-with-number" | "certificate-with-number" | "plain-invoice" | "dated-photo" | "app-binding" | "battery-or-motor-papers" | "working-key" | "description" | "witness";
                            note: string | null;
                            /** @enum {string} */
                            strength: "strong" | "medium" | "weak";
                        }[];
                        reason: string | null;
                        report: {
                            /** Format: uuid */
                            id: string;
                            incidentNumber: string | null;
                            insurerPaid: boolean | null;
                            reference: string;
                        };
                        reportedAfterRecovery: boolean;
                        setback: string | null;
                        /** @enum {string} */
                        status: "open" | "concluded" | "submitted" | "approved" | "lapsed" | "disputed" | "collected" | "refused" | "withdrawn";
                        /** Format: date-time */
                        submittedAt: string | null;
                        submittedBy: string | null;
                        unit: string;
                        vehicle: {
                            brand: string | null;
                            colour: string | null;
                            /** Format: uuid */
                            id: string;
                            label: string;
                            model: string | null;
                            /** @enum {string|null} */
                            part: "battery" | "motor" | "other" | null;
                            storagePlace: string | null;
                            vehicleType: string;
                        };
                        version: number;
                    };
                };
            };
        };
    };
    ApprovalsStaffController_approve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClaimReasonDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ClaimsStaffController_conclude: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConclusionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ClaimsStaffController_owner: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnmaskingDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ClaimsStaffController_prove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewProofDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ClaimsStaffController_refuse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClaimReasonDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ClaimsStaffController_reopen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClaimReasonDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ApprovalsStaffController_sendBack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClaimReasonDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    SignedPapersStaffController_ofClaim: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            isPicture: boolean;
                            /** Format: date-time */
                            keptAt: string;
                            keptBy: string;
                            /** @enum {string} */
                            kind: "case-file" | "approval" | "return-list" | "receipt" | "mandate" | "insurer-consent" | "other";
                            outsideNumber: string | null;
                            /** Format: date-time */
                            withdrawnAt: string | null;
                            /** @enum {string|null} */
                            withdrawnBecause: "wrong-file" | "unreadable" | "replaced" | null;
                            withdrawnBy: string | null;
                        }[];
                    };
                };
            };
        };
    };
    SignedPapersStaffController_keepWithClaim: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        kind: "case-file" | "approval" | "return-list" | "receipt" | "mandate" | "insurer-consent" | "other";
                        sha256: string;
                    };
                };
            };
        };
    };
    ClaimsStaffController_submit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ApprovalsStaffController_approveBatch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApprovalBatchDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ContactsStaffController_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                status?: "trying" | "told" | "answered" | "unreached" | "closed";
                step?: "phone" | "second-phone" | "mail" | "call" | "letter" | "plate-register" | "visit";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            next: {
                                /** Format: date-time */
                                dueAt: string | null;
                                says: string;
                                /** Format: date-time */
                                since: string;
                                /** @enum {string} */
                                step: "phone" | "second-phone" | "mail" | "call" | "letter" | "plate-register" | "visit";
                                who: string;
                            } | null;
                            owner: {
                                email?: string;
                                idNumber?: string;
                                name: string;
                                phone: string;
                                secondPhone?: string;
                            };
                            reference: string;
                            /** Format: date-time */
                            since: string;
                            /** @enum {string} */
                            status: "trying" | "told" | "answered" | "unreached" | "closed";
                            unit: string;
                            vehicle: {
                                /** Format: uuid */
                                id: string;
                                label: string;
                                /** @enum {string|null} */
                                part: "battery" | "motor" | "other" | null;
                                /** @enum {string} */
                                vehicleType: "e-bike" | "bicycle" | "motorcycle";
                            };
                        }[];
                        next?: string;
                    };
                };
            };
        };
    };
    ContactsStaffController_attempt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandAttemptDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        dueAt: string | null;
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        status: "trying" | "told" | "answered" | "unreached" | "closed";
                        /** @enum {string} */
                        step: "phone" | "second-phone" | "mail" | "call" | "letter" | "plate-register" | "visit";
                    };
                };
            };
        };
    };
    IncidentsStaffController_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                open?: "true" | "false";
                vehicle?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        clearedWithinHours: number;
                        items: {
                            /** Format: date-time */
                            closedAt: string | null;
                            closedBy: string | null;
                            /** Format: date-time */
                            dueAt: string;
                            explanation: string | null;
                            /** Format: uuid */
                            id: string;
                            isOverdue: boolean;
                            /** @enum {string} */
                            kind: "shortage" | "damage" | "swap";
                            observed: string | null;
                            /** Format: date-time */
                            openedAt: string;
                            openedBy: string;
                            place: string | null;
                            /** @enum {string} */
                            status: "open" | "found" | "explained";
                            /** Format: uuid */
                            stockTakeId: string | null;
                            unit: string;
                            vehicle: {
                                /** Format: uuid */
                                id: string;
                                label: string;
                            };
                        }[];
                        next?: string;
                        waiting: {
                            open: number;
                            overdue: number;
                        };
                    };
                };
            };
        };
    };
    IncidentsStaffController_explain: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClosingDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        status: "open" | "found" | "explained";
                    };
                };
            };
        };
    };
    IncidentsStaffController_found: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClosingDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        status: "open" | "found" | "explained";
                    };
                };
            };
        };
    };
    StockTakesStaffController_row: {
        parameters: {
            query: {
                place: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            brand: string | null;
                            colour: string | null;
                            /** Format: uuid */
                            id: string;
                            label: string;
                            /** @enum {string|null} */
                            part: "battery" | "motor" | "other" | null;
                            place: string | null;
                            vehicleType: string;
                        }[];
                        place: string;
                    };
                };
            };
        };
    };
    DoublesStaffController_list: {
        parameters: {
            query?: {
                cursor?: string;
                kind?: "theft-report" | "recovered-vehicle";
                limit?: number;
                named?: string;
                status?: "open" | "merged" | "different";
                subject?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: date-time */
                            decidedAt: string | null;
                            decidedBy: string | null;
                            first: {
                                brand: string | null;
                                colour: string | null;
                                /** Format: date-time */
                                from: string;
                                /** Format: uuid */
                                id: string;
                                identifiers: {
                                    /** @enum {string} */
                                    kind: "frame" | "motor" | "vin" | "battery" | "plate";
                                    /** @enum {string} */
                                    state: "known" | "unknown" | "none" | "obliterated";
                                    value: string | null;
                                }[];
                                isOurs: boolean;
                                marks: string | null;
                                model: string | null;
                                name: string;
                                owner: {
                                    name: string;
                                    phone: string;
                                } | null;
                                /** @enum {string|null} */
                                part: "battery" | "motor" | "other" | null;
                                place: string;
                                status: string;
                                /** Format: date-time */
                                toldAt: string;
                                unit: string;
                                /** Format: date-time */
                                until: string | null;
                                /** @enum {string} */
                                vehicleType: "e-bike" | "bicycle" | "motorcycle";
                            };
                            /** Format: date-time */
                            foundAt: string;
                            /** @enum {string} */
                            foundBy: "number" | "phone";
                            /** Format: uuid */
                            id: string;
                            isContradiction: boolean;
                            /** @enum {string} */
                            kind: "theft-report" | "recovered-vehicle";
                            /** Format: uuid */
                            leaderId: string | null;
                            looks: {
                                /** @enum {string} */
                                brand?: "agree" | "near" | "disagree";
                                /** @enum {string} */
                                colour?: "agree" | "near" | "disagree";
                                /** @enum {string} */
                                model?: "agree" | "near" | "disagree";
                                /** @enum {string} */
                                place?: "agree" | "near" | "disagree";
                                /** @enum {string} */
                                vehicleType?: "agree" | "near" | "disagree";
                            };
                            reason: string | null;
                            second: {
                                brand: string | null;
                                colour: string | null;
                                /** Format: date-time */
                                from: string;
                                /** Format: uuid */
                                id: string;
                                identifiers: {
                                    /** @enum {string} */
                                    kind: "frame" | "motor" | "vin" | "battery" | "plate";
                                    /** @enum {string} */
                                    state: "known" | "unknown" | "none" | "obliterated";
                                    value: string | null;
                                }[];
                                isOurs: boolean;
                                marks: string | null;
                                model: string | null;
                                name: string;
                                owner: {
                                    name: string;
                                    phone: string;
                                } | null;
                                /** @enum {string|null} */
                                part: "battery" | "motor" | "other" | null;
                                place: string;
                                status: string;
                                /** Format: date-time */
                                toldAt: string;
                                unit: string;
                                /** Format: date-time */
                                until: string | null;
                                /** @enum {string} */
                                vehicleType: "e-bike" | "bicycle" | "motorcycle";
                            };
                            /** @enum {string} */
                            status: "open" | "merged" | "different";
                        }[];
                        next?: string;
                        waiting: {
                            reports: number;
                            vehicles: number;
                        };
                    };
                };
            };
        };
    };
    DoublesStaffController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        decidedAt: string | null;
                        decidedBy: string | null;
                        first: {
                            brand: string | null;
                            colour: string | null;
                            /** Format: date-time */
                            from: string;
                            /** Format: uuid */
                            id: string;
                            identifiers: {
                                /** @enum {string} */
                                kind: "frame" | "motor" | "vin" | "battery" | "plate";
                                /** @enum {string} */
                                state: "known" | "unknown" | "none" | "obliterated";
                                value: string | null;
                            }[];
                            isOurs: boolean;
                            marks: string | null;
                            model: string | null;
                            name: string;
                            owner: {
                                name: string;
                                phone: string;
                            } | null;
                            /** @enum {string|null} */
                            part: "battery" | "motor" | "other" | null;
                            place: string;
                            status: string;
                            /** Format: date-time */
                            toldAt: string;
                            unit: string;
                            /** Format: date-time */
                            until: string | null;
                            /** @enum {string} */
                            vehicleType: "e-bike" | "bicycle" | "motorcycle";
                        };
                        /** Format: date-time */
                        foundAt: string;
                        /** @enum {string} */
                        foundBy: "number" | "phone";
                        /** Format: uuid */
                        id: string;
                        isContradiction: boolean;
                        /** @enum {string} */
                        kind: "theft-report" | "recovered-vehicle";
                        /** Format: uuid */
                        leaderId: string | null;
                        looks: {
                            /** @enum {string} */
                            brand?: "agree" | "near" | "disagree";
                            /** @enum {string} */
                            colour?: "agree" | "near" | "disagree";
                            /** @enum {string} */
                            model?: "agree" | "near" | "disagree";
                            /** @enum {string} */
                            place?: "agree" | "near" | "disagree";
                            /** @enum {string} */
                            vehicleType?: "agree" | "near" | "disagree";
                        };
                        reason: string | null;
                        second: {
                            brand: string | null;
                            colour: string | null;
                            /** Format: date-time */
                            from: string;
                            /** Format: uuid */
                            id: string;
                            identifiers: {
                                /** @enum {string} */
                                kind: "frame" | "motor" | "vin" | "battery" | "plate";
                                /** @enum {string} */
                                state: "known" | "unknown" | "none" | "obliterated";
                                value: string | null;
                            }[];
                            isOurs: boolean;
                            marks: string | null;
                            model: string | null;
                            name: string;
                            owner: {
                                name: string;
                                phone: string;
                            } | null;
                            /** @enum {string|null} */
                            part: "battery" | "motor" | "other" | null;
                            place: string;
                            status: string;
                            /** Format: date-time */
                            toldAt: string;
                            unit: string;
                            /** Format: date-time */
                            until: string | null;
                            /** @enum {string} */
                            vehicleType: "e-bike" | "bicycle" | "motorcycle";
                        };
                        /** @enum {string} */
                        status: "open" | "merged" | "different";
                    };
                };
            };
        };
    };
    DoublesStaffController_different: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        leaderId?: string;
                        /** @enum {string} */
                        status: "open" | "merged" | "different";
                    };
                };
            };
        };
    };
    DoublesStaffController_merge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        leaderId?: string;
                        /** @enum {string} */
                        status: "open" | "merged" | "different";
                    };
                };
            };
        };
    };
    DoublesStaffController_split: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        leaderId?: string;
                        /** @enum {string} */
                        status: "open" | "merged" | "different";
                    };
                };
            };
        };
    };
    HandOversStaffController_handOver: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewHandOverDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        alsoWaiting: {
                            /** Format: uuid */
                            appointmentId: string | null;
                            bay: string | null;
                            event: {
                                /** Format: date */
                                day: string;
                                /** Format: uuid */
                                id: string;
                                name: string;
                                venue: string;
                            } | null;
                            keptBy: string;
                            missing: {
                                rule: number;
                                what: string;
                            }[];
                            /** @enum {string} */
                            standing: "ready" | "arrived" | "other-event" | "elsewhere" | "not-in-order" | "not-approved";
                            vehicle: {
                                brand: string | null;
                                colour: string | null;
                                /** Format: uuid */
                                id: string;
                                label: string;
                                model: string | null;
                                /** @enum {string|null} */
                                part: "battery" | "motor" | "other" | null;
                                storagePlace: string | null;
                                /** @enum {string} */
                                vehicleType: "e-bike" | "bicycle" | "motorcycle";
                            };
                        }[];
                        /** Format: date-time */
                        at: string;
                        /** Format: uuid */
                        id: string;
                        returnListNumber: string;
                        /** Format: uuid */
                        vehicleId: string;
                        vehicleLabel: string;
                    };
                };
            };
        };
    };
    HandOversStaffController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    DocumentsStaffController_print: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PrintDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    HandOversStaffController_recipient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnmaskingDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    HandOversStaffController_reverse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReversalDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ImportsStaffController_list: {
        parameters: {
            query?: {
                cursor?: string;
                id?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            accepted: number;
                            done: boolean;
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "theft-reports" | "recovered-vehicles" | "cases" | "staff" | "units";
                            problem?: {
                                code: string;
                                line?: number;
                                whatToDo: string;
                            };
                            rejected: number;
                            /** Format: date-time */
                            startedAt: string;
                            startedBy: string;
                            /** @enum {string} */
                            state: "reading" | "checking" | "previewed" | "committing" | "done" | "failed" | "cancelled" | "undoing" | "undone";
                            total: number;
                            undone?: number;
                            unit: string;
                        }[];
                        next?: string;
                    };
                };
            };
        };
    };
    ImportsStaffController_take: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ImportsStaffController_progress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        accepted: number;
                        done: boolean;
                        problem?: {
                            code: string;
                            line?: number;
                            whatToDo: string;
                        };
                        rejected: number;
                        /** @enum {string} */
                        state: "reading" | "checking" | "previewed" | "committing" | "done" | "failed" | "cancelled" | "undoing" | "undone";
                        total: number;
                        undone?: number;
                    };
                };
            };
        };
    };
    ImportsStaffController_cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        state: "reading" | "checking" | "previewed" | "committing" | "done" | "failed" | "cancelled" | "undoing" | "undone";
                    };
                };
            };
        };
    };
    CorrectionsStaffController_texts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                column: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            rows: number;
                            text: string;
                        }[];
                    };
                };
            };
        };
    };
    ImportsStaffController_commit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        state: "reading" | "checking" | "previewed" | "committing" | "done" | "failed" | "cancelled" | "undoing" | "undone";
                    };
                };
            };
        };
    };
    CorrectionsStaffController_correctGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectGroupDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: number;
                    };
                };
            };
        };
    };
    CorrectionsStaffController_map: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MapColumnsDto"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
        };
    };
    ImportsStaffController_previewOf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        columns: {
                            column: string | null;
                            title: string;
                        }[];
                        error: number;
                        isMappingKnown: boolean;
                        missingColumns: string[];
                        new: number;
                        repairs: {
                            code: string;
                            column: string;
                            isPersonal: boolean;
                            lines: {
                                line: number;
                                sheet: number;
                            }[];
                            rows: number;
                            whatToDo: string;
                        }[];
                        unchanged: number;
                        update: number;
                    };
                };
            };
        };
    };
    ImportsStaffController_rejectedFor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RejectedRowsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ImportsStaffController_rejected: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    CorrectionsStaffController_row: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                row: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        cells: {
                            [key: string]: unknown;
                        };
                        faults: {
                            code: string;
                            column: string;
                            whatToDo: string;
                        }[];
                        line: number;
                        sheet: number;
                    };
                };
            };
        };
    };
    CorrectionsStaffController_correct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                row: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectRowDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        cells: {
                            [key: string]: unknown;
                        };
                        faults: {
                            code: string;
                            column: string;
                            whatToDo: string;
                        }[];
                        line: number;
                        sheet: number;
                    };
                };
            };
        };
    };
    ImportsStaffController_undoAll: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonDto"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        state: "reading" | "checking" | "previewed" | "committing" | "done" | "failed" | "cancelled" | "undoing" | "undone";
                    };
                };
            };
        };
    };
    ImportsStaffController_shownKinds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            columns: {
                                column: string;
                                isPersonal: boolean;
                                isRequired: boolean;
                                titles: string[];
                            }[];
                            /** @enum {string} */
                            kind: "theft-reports" | "recovered-vehicles" | "cases" | "staff" | "units";
                            maySend: boolean;
                            title: string;
                            whoMaySend: string;
                        }[];
                    };
                };
            };
        };
    };
    IntakeBatchesStaffController_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                status?: "open" | "closed";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: date-time */
                            closedAt: string | null;
                            defaults: {
                                caseNumber?: string;
                                /** @enum {string} */
                                caseType?: "criminal" | "administrative" | "lost-property" | "unrelated";
                                creditedUnits?: string[];
                                custodian?: string;
                                handlingOfficer?: string;
                                /** @enum {string|null} */
                                part?: "battery" | "motor" | "other" | null;
                                place?: string;
                                /** Format: date-time */
                                recoveredAt?: string;
                                secondOfficer?: string;
                                source?: string;
                                storagePlace?: string;
                                /** @enum {string} */
                                vehicleType?: "e-bike" | "bicycle" | "motorcycle";
                            };
                            /** Format: uuid */
                            id: string;
                            /** Format: date-time */
                            openedAt: string;
                            openedBy: string;
                            overdue: number;
                            provisional: number;
                            /** @enum {string} */
                            status: "open" | "closed";
                            title: string;
                            unappraised: number;
                            unit: string;
                            unphotographed: number;
                            vehicles: number;
                            version: number;
                        }[];
                        next?: string;
                    };
                };
            };
        };
    };
    IntakeBatchesStaffController_open: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewIntakeBatchDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        status: "open" | "closed";
                    };
                };
            };
        };
    };
    IntakeBatchesStaffController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        closedAt: string | null;
                        defaults: {
                            caseNumber?: string;
                            /** @enum {string} */
                            caseType?: "criminal" | "administrative" | "lost-property" | "unrelated";
                            creditedUnits?: string[];
                            custodian?: string;
                            handlingOfficer?: string;
                            /** @enum {string|null} */
                            part?: "battery" | "motor" | "other" | null;
                            place?: string;
                            /** Format: date-time */
                            recoveredAt?: string;
                            secondOfficer?: string;
                            source?: string;
                            storagePlace?: string;
                            /** @enum {string} */
                            vehicleType?: "e-bike" | "bicycle" | "motorcycle";
                        };
                        /** Format: uuid */
                        id: string;
                        /** Format: date-time */
                        openedAt: string;
                        openedBy: string;
                        overdue: number;
                        provisional: number;
                        /** @enum {string} */
                        status: "open" | "closed";
                        title: string;
                        unappraised: number;
                        unit: string;
                        unphotographed: number;
                        vehicles: number;
                        version: number;
                    };
                };
            };
        };
    };
    IntakeBatchesStaffController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IntakeBatchChangeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        status: "open" | "closed";
                        version: number;
                    };
                };
            };
        };
    };
    IntakeBatchesStaffController_appraise: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BatchAppraisalDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        vehicles: {
                            code?: string;
                            detail?: string;
                            /** Format: uuid */
                            id: string;
                            label: string;
                            rule?: number;
                            valueYuan?: number;
                            whatToDo?: string;
                        }[];
                    };
                };
            };
        };
    };
    IntakeBatchesStaffController_complete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        vehicles: {
                            code?: string;
                            detail?: string;
                            /** Format: uuid */
                            id: string;
                            label: string;
                            missing?: string[];
                            rule?: number;
                            /** @enum {string} */
                            status?: "provisional" | "registered" | "matched" | "returned" | "transferred" | "released" | "merged";
                            whatToDo?: string;
                        }[];
                    };
                };
            };
        };
    };
    IntakeBatchesStaffController_register: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VehicleOfBatchDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        label: string;
                        /** @enum {string} */
                        status: "provisional" | "registered" | "matched" | "returned" | "transferred" | "released" | "merged";
                        warnings: {
                            code: string;
                            field?: string;
                            message: string;
                            reference?: string;
                            suggestion?: string;
                        }[];
                    };
                };
            };
        };
    };
    LabelsStaffController_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            count: number;
                            first: string;
                            /** Format: uuid */
                            id: string;
                            /** Format: date-time */
                            issuedAt: string;
                            issuedBy: string;
                            last: string;
                            unit: string;
                            used: number;
                        }[];
                        next?: string;
                    };
                };
            };
        };
    };
    LabelsStaffController_issue: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewLabelSheetDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        labels: string[];
                    };
                };
            };
        };
    };
    LabelsStaffController_sheet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    LettersStaffController_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        due: number;
                        items: {
                            cameBack: number;
                            /** Format: uuid */
                            id: string;
                            /** Format: date-time */
                            issuedAt: string;
                            issuedBy: string;
                            letters: number;
                            unit: string;
                        }[];
                        next?: string;
                    };
                };
            };
        };
    };
    LettersStaffController_issue: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LetterPrintDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        letters: number;
                    };
                };
            };
        };
    };
    LettersStaffController_print: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LetterPrintDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    MatchPairsStaffController_waiting: {
        parameters: {
            query?: {
                band?: "certain" | "probable" | "possible" | "attributes";
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            alignment: {
                                cells: {
                                    /** @enum {string} */
                                    class: "same" | "fold-mate" | "look-alike" | "swapped" | "different" | "missing" | "extra" | "unreadable";
                                    cost: number;
                                    read: string | null;
                                    stamped: string | null;
                                }[];
                                cost: number;
                            };
                            /** @enum {string} */
                            band: "certain" | "probable" | "possible";
                            claim: {
                                by: string;
                                isMine: boolean;
                                /** Format: date-time */
                                until: string;
                            } | null;
                            /** Format: date-time */
                            decidedAt: string | null;
                            decidedBy: string | null;
                            decisions: {
                                /** Format: date-time */
                                at: string;
                                by: string | null;
                                reason: string | null;
                                /** @enum {string} */
                                said: "confirmed" | "seconded" | "rejected" | "unsure" | "undone";
                            }[];
                            /** @enum {string} */
                            difference: "exact" | "near" | "partial" | "attributes";
                            /** @enum {string|null} */
                            firstReview: "confirm" | "unsure" | null;
                            /** Format: uuid */
                            id: string;
                            parts: {
                                finding?: string;
                                part: string;
                                weight: number;
                            }[];
                            probability: number;
                            /** Format: date-time */
                            proposedAt: string;
                            readNumber: string;
                            reason: string | null;
                            /** @enum {string|null} */
                            reportedKind: "frame" | "motor" | "vin" | "battery" | "plate" | null;
                            reportedNumber: string;
                            scoreVersion: string;
                            sentence: string;
                            /** @enum {string} */
                            status: "proposed" | "confirmed" | "rejected" | "superseded" | "undone";
                            theftReport: {
                                brand: string | null;
                                colour: string | null;
                                /** Format: uuid */
                                id: string;
                                identifiers: {
                                    /** @enum {string} */
                                    kind: "frame" | "motor" | "vin" | "battery" | "plate";
                                    /** @enum {string} */
                                    state: "known" | "unknown" | "none" | "obliterated";
                                    value: string | null;
                                }[];
                                isOurs: boolean;
                                marks: string | null;
                                model: string | null;
                                owner: {
                                    email?: string;
                                    idNumber?: string;
                                    name: string;
                                    phone: string;
                                    secondPhone?: string;
                                };
                                place: string;
                                reference: string;
                                /** Format: date-time */
                                reportedAt: string | null;
                                status: string;
                                /** Format: date-time */
                                stolenFrom: string;
                                /** Format: date-time */
                                stolenUntil: string;
                                /** @enum {string} */
                                vehicleType: "e-bike" | "bicycle" | "motorcycle";
                            };
                            vehicle: {
                                brand: string | null;
                                colour: string | null;
                                /** Format: uuid */
                                id: string;
                                identifiers: {
                                    /** @enum {string} */
                                    kind: "frame" | "motor" | "vin" | "battery" | "plate";
                                    /** @enum {string} */
                                    state: "known" | "unknown" | "none" | "obliterated";
                                    value: string | null;
                                }[];
                                label: string;
                                marks: string | null;
                                model: string | null;
                                /** @enum {string|null} */
                                part: "battery" | "motor" | "other" | null;
                                photos: {
                                    /** Format: uuid */
                                    id: string;
                                    kind: string;
                                }[];
                                place: string;
                                /** Format: date-time */
                                recoveredAt: string;
                                status: string;
                                storagePlace: string | null;
                                /** @enum {string} */
                                vehicleType: "e-bike" | "bicycle" | "motorcycle";
                            };
                        }[];
                        waiting: {
                            attributes: number;
                            certain: number;
                            possible: number;
                            probable: number;
                        };
                    };
                };
            };
        };
    };
    MatchPairsStaffController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        alignment: {
                            cells: {
                                /** @enum {string} */
                                class: "same" | "fold-mate" | "look-alike" | "swapped" | "different" | "missing" | "extra" | "unreadable";
                                cost: number;
                                read: string | null;
                                stamped: string | null;
                            }[];
                            cost: number;
                        };
                        /** @enum {string} */
                        band: "certain" | "probable" | "possible";
                        claim: {
                            by: string;
                            isMine: boolean;
                            /** Format: date-time */
                            until: string;
                        } | null;
                        /** Format: date-time */
                        decidedAt: string | null;
                        decidedBy: string | null;
                        decisions: {
                            /** Format: date-time */
                            at: string;
                            by: string | null;
                            reason: string | null;
                            /** @enum {string} */
                            said: "confirmed" | "seconded" | "rejected" | "unsure" | "undone";
                        }[];
                        /** @enum {string} */
                        difference: "exact" | "near" | "partial" | "attributes";
                        /** @enum {string|null} */
                        firstReview: "confirm" | "unsure" | null;
                        /** Format: uuid */
                        id: string;
                        parts: {
                            finding?: string;
                            part: string;
                            weight: number;
                        }[];
                        probability: number;
                        /** Format: date-time */
                        proposedAt: string;
                        readNumber: string;
                        reason: string | null;
                        /** @enum {string|null} */
                        reportedKind: "frame" | "motor" | "vin" | "battery" | "plate" | null;
                        reportedNumber: string;
                        scoreVersion: string;
                        sentence: string;
                        /** @enum {string} */
                        status: "proposed" | "confirmed" | "rejected" | "superseded" | "undone";
                        theftReport: {
                            brand: string | null;
                            colour: string | null;
                            /** Format: uuid */
                            id: string;
                            identifiers: {
                                /** @enum {string} */
                                kind: "frame" | "motor" | "vin" | "battery" | "plate";
                                /** @enum {string} */
                                state: "known" | "unknown" | "none" | "obliterated";
                                value: string | null;
                            }[];
                            isOurs: boolean;
                            marks: string | null;
                            model: string | null;
                            owner: {
                                email?: string;
                                idNumber?: string;
                                name: string;
                                phone: string;
                                secondPhone?: string;
                            };
                            place: string;
                            reference: string;
                            /** Format: date-time */
                            reportedAt: string | null;
                            status: string;
                            /** Format: date-time */
                            stolenFrom: string;
                            /** Format: date-time */
                            stolenUntil: string;
                            /** @enum {string} */
                            vehicleType: "e-bike" | "bicycle" | "motorcycle";
                        };
                        vehicle: {
                            brand: string | null;
                            colour: string | null;
                            /** Format: uuid */
                            id: string;
                            identifiers: {
                                /** @enum {string} */
                                kind: "frame" | "motor" | "vin" | "battery" | "plate";
                                /** @enum {string} */
                                state: "known" | "unknown" | "none" | "obliterated";
                                value: string | null;
                            }[];
                            label: string;
                            marks: string | null;
                            model: string | null;
                            /** @enum {string|null} */
                            part: "battery" | "motor" | "other" | null;
                            photos: {
                                /** Format: uuid */
                                id: string;
                                kind: string;
                            }[];
                            place: string;
                            /** Format: date-time */
                            recoveredAt: string;
                            status: string;
                            storagePlace: string | null;
                            /** @enum {string} */
                            vehicleType: "e-bike" | "bicycle" | "motorcycle";
                        };
                    };
                };
            };
        };
    };
    MatchDecisionsStaffController_claim: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        by: string;
                        /** Format: uuid */
                        id: string;
                        isMine: boolean;
                        /** Format: date-time */
                        until: string;
                    };
                };
            };
        };
    };
    MatchDecisionsStaffController_confirm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecisionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        awaits?: "second-reviewer";
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        status: "proposed" | "confirmed" | "rejected" | "superseded" | "undone";
                    };
                };
            };
        };
    };
    MatchingStaffController_owner: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnmaskingDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    MatchDecisionsStaffController_reject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecisionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        awaits?: "second-reviewer";
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        status: "proposed" | "confirmed" | "rejected" | "superseded" | "undone";
                    };
                };
            };
        };
    };
    MatchDecisionsStaffController_release: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        isReleased: boolean;
                    };
                };
            };
        };
    };
    MatchDecisionsStaffController_undo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        awaits?: "second-reviewer";
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        status: "proposed" | "confirmed" | "rejected" | "superseded" | "undone";
                    };
                };
            };
        };
    };
    MatchDecisionsStaffController_unsure: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecisionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        awaits?: "second-reviewer";
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        status: "proposed" | "confirmed" | "rejected" | "superseded" | "undone";
                    };
                };
            };
        };
    };
    MatchingStaffController_search: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SearchDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        candidates: {
                            alignment: {
                                cells: {
                                    /** @enum {string} */
                                    class: "same" | "fold-mate" | "look-alike" | "swapped" | "different" | "missing" | "extra" | "unreadable";
                                    cost: number;
                                    read: string | null;
                                    stamped: string | null;
                                }[];
                                cost: number;
                            };
                            /** @enum {string} */
                            band: "certain" | "probable" | "possible";
                            /** @enum {string} */
                            difference: "exact" | "near" | "partial" | "attributes";
                            identifier: string;
                            parts: {
                                finding?: string;
                                part: string;
                                weight: number;
                            }[];
                            probability: number;
                            sentence: string;
                            theftReport: {
                                /** Format: uuid */
                                id: string;
                                reference: string;
                                status: string;
                            };
                        }[];
                        tookMs: number;
                    };
                };
            };
        };
    };
    NoticeBatchesStaffController_list: {
        parameters: {
            query?: {
                about?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            about: {
                                /** Format: uuid */
                                id: string;
                                type: string;
                            };
                            counts: {
                                cancelled?: number;
                                created?: number;
                                delivered?: number;
                                "outcome-unknown"?: number;
                                "permanent-failure"?: number;
                                sending?: number;
                                sent?: number;
                                "technical-failure"?: number;
                                "temporary-failure"?: number;
                            };
                            done: boolean;
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "phone-code" | "report-received" | "report-accepted" | "vehicle-found" | "event-invitation" | "event-reminder" | "visit-moved" | "event-cancelled" | "still-here" | "hand-over-done" | "part-found" | "part-invitation" | "part-reminder" | "part-visit-moved" | "part-visit-cancelled" | "part-still-here" | "part-handed-over";
                            /** Format: date-time */
                            startedAt: string;
                            total: number;
                            unit: string;
                            waiting: {
                                /** @enum {string} */
                                channel: "sms" | "mail" | "letter";
                                notices: number;
                                /** @enum {string} */
                                reason: "provider" | "time" | "printing";
                                /** Format: date-time */
                                since?: string;
                                /** Format: date-time */
                                until?: string;
                            }[];
                        }[];
                        next?: string;
                    };
                };
            };
        };
    };
    NoticeBatchesStaffController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        about: {
                            /** Format: uuid */
                            id: string;
                            type: string;
                        };
                        counts: {
                            cancelled?: number;
                            created?: number;
                            delivered?: number;
                            "outcome-unknown"?: number;
                            "permanent-failure"?: number;
                            sending?: number;
                            sent?: number;
                            "technical-failure"?: number;
                            "temporary-failure"?: number;
                        };
                        done: boolean;
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        kind: "phone-code" | "report-received" | "report-accepted" | "vehicle-found" | "event-invitation" | "event-reminder" | "visit-moved" | "event-cancelled" | "still-here" | "hand-over-done" | "part-found" | "part-invitation" | "part-reminder" | "part-visit-moved" | "part-visit-cancelled" | "part-still-here" | "part-handed-over";
                        /** Format: date-time */
                        startedAt: string;
                        total: number;
                        unit: string;
                        waiting: {
                            /** @enum {string} */
                            channel: "sms" | "mail" | "letter";
                            notices: number;
                            /** @enum {string} */
                            reason: "provider" | "time" | "printing";
                            /** Format: date-time */
                            since?: string;
                            /** Format: date-time */
                            until?: string;
                        }[];
                    };
                };
            };
        };
    };
    NoticeBatchesStaffController_watch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    NoticeTextsStaffController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** @enum {string} */
                            kind: "phone-code" | "report-received" | "report-accepted" | "vehicle-found" | "event-invitation" | "event-reminder" | "visit-moved" | "event-cancelled" | "still-here" | "hand-over-done" | "part-found" | "part-invitation" | "part-reminder" | "part-visit-moved" | "part-visit-cancelled" | "part-still-here" | "part-handed-over";
                            /** @enum {string} */
                            language: "zh-CN" | "en";
                            text: string;
                            title: string;
                            version: number;
                        }[];
                    };
                };
            };
        };
    };
    NoticeTextsStaffController_preview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TextPreviewDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        characters: number;
                        /** @enum {string} */
                        encoding: "GSM-7" | "UCS-2";
                        findings: ("no-sender" | "no-phone" | "no-way-to-verify" | "no-code" | "link" | "fee" | "bank" | "too-long")[];
                        segments: number;
                        text: string;
                        title: string;
                        values: {
                            [key: string]: unknown;
                        };
                        version: number;
                    };
                };
            };
        };
    };
    NoticeTextsStaffController_test: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TextTestDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
        };
    };
    NoticesStaffController_list: {
        parameters: {
            query?: {
                about?: string;
                batch?: string;
                channel?: "sms" | "mail" | "letter";
                cursor?: string;
                limit?: number;
                status?: "created" | "sending" | "sent" | "delivered" | "temporary-failure" | "technical-failure" | "permanent-failure" | "outcome-unknown" | "cancelled";
                undecided?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            about: {
                                /** Format: uuid */
                                id: string;
                                type: string;
                            };
                            attempts: number;
                            /** @enum {string|null} */
                            channel: "sms" | "mail" | "letter" | null;
                            /** Format: date-time */
                            createdAt: string;
                            /** @enum {string|null} */
                            decision: "was-told" | "tell-again" | null;
                            /** Format: date-time */
                            dueAt: string;
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "phone-code" | "report-received" | "report-accepted" | "vehicle-found" | "event-invitation" | "event-reminder" | "visit-moved" | "event-cancelled" | "still-here" | "hand-over-done" | "part-found" | "part-invitation" | "part-reminder" | "part-visit-moved" | "part-visit-cancelled" | "part-still-here" | "part-handed-over";
                            /** @enum {string} */
                            language: "zh-CN" | "en";
                            recipient: string | null;
                            /** Format: date-time */
                            sentAt: string | null;
                            /** @enum {string} */
                            status: "created" | "sending" | "sent" | "delivered" | "temporary-failure" | "technical-failure" | "permanent-failure" | "outcome-unknown" | "cancelled";
                            unit: string;
                            /** Format: date-time */
                            usefulUntil: string | null;
                            /** @enum {string|null} */
                            waitsFor: "provider" | "time" | "printing" | null;
                        }[];
                        next?: string;
                    };
                };
            };
        };
    };
    NoticesStaffController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        about: {
                            /** Format: uuid */
                            id: string;
                            type: string;
                        };
                        attempts: number;
                        /** @enum {string|null} */
                        channel: "sms" | "mail" | "letter" | null;
                        /** Format: date-time */
                        createdAt: string;
                        /** @enum {string|null} */
                        decision: "was-told" | "tell-again" | null;
                        /** Format: date-time */
                        dueAt: string;
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        kind: "phone-code" | "report-received" | "report-accepted" | "vehicle-found" | "event-invitation" | "event-reminder" | "visit-moved" | "event-cancelled" | "still-here" | "hand-over-done" | "part-found" | "part-invitation" | "part-reminder" | "part-visit-moved" | "part-visit-cancelled" | "part-still-here" | "part-handed-over";
                        /** @enum {string} */
                        language: "zh-CN" | "en";
                        recipient: string | null;
                        /** Format: date-time */
                        sentAt: string | null;
                        /** @enum {string} */
                        status: "created" | "sending" | "sent" | "delivered" | "temporary-failure" | "technical-failure" | "permanent-failure" | "outcome-unknown" | "cancelled";
                        trail: {
                            /** Format: date-time */
                            at: string;
                            says: string;
                            /** @enum {string} */
                            status: "created" | "sending" | "sent" | "delivered" | "temporary-failure" | "technical-failure" | "permanent-failure" | "outcome-unknown" | "cancelled";
                            what: string;
                        }[];
                        unit: string;
                        /** Format: date-time */
                        usefulUntil: string | null;
                        /** @enum {string|null} */
                        waitsFor: "provider" | "time" | "printing" | null;
                    };
                };
            };
        };
    };
    LettersStaffController_cameBack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnedLetterDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    NoticesStaffController_decide: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoticeDecisionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        again?: {
                            /** @enum {string} */
                            channel: "sms" | "mail" | "letter";
                            /** Format: uuid */
                            id: string;
                        };
                        /** @enum {string} */
                        decision: "was-told" | "tell-again";
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        status: "created" | "sending" | "sent" | "delivered" | "temporary-failure" | "technical-failure" | "permanent-failure" | "outcome-unknown" | "cancelled";
                    };
                };
            };
        };
    };
    NoticesStaffController_recipient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnmaskingDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        address?: string;
                        email?: string;
                        idNumber?: string;
                        name?: string;
                        phone?: string;
                        secondPhone?: string;
                    };
                };
            };
        };
    };
    PasswordResetsController_redeemed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActivationDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    RecoveredVehiclesStaffController_list: {
        parameters: {
            query?: {
                cursor?: string;
                intakeBatch?: string;
                label?: string;
                limit?: number;
                overdue?: "true" | "false";
                part?: "battery" | "motor" | "other" | "none" | "any";
                status?: "provisional" | "registered" | "matched" | "returned" | "transferred" | "released" | "merged";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            appraisal: {
                                /** Format: date */
                                appraisedOn: string;
                                appraiser: string;
                                valueYuan: number;
                            } | null;
                            brand: string | null;
                            /** Format: uuid */
                            caseId: string | null;
                            caseNumber: string | null;
                            /** @enum {string|null} */
                            caseType: "criminal" | "administrative" | "lost-property" | "unrelated" | null;
                            colour: string | null;
                            /** Format: date-time */
                            completedAt: string | null;
                            custodian: string | null;
                            /** Format: date-time */
                            disputedSince: string | null;
                            handlingOfficer: string;
                            /** Format: uuid */
                            id: string;
                            identifiers: {
                                /** @enum {string} */
                                kind: "frame" | "motor" | "vin" | "battery" | "plate";
                                /** @enum {string} */
                                state: "known" | "unknown" | "none" | "obliterated";
                                value: string | null;
                            }[];
                            /** Format: uuid */
                            intakeBatchId: string | null;
                            isInDispute: boolean;
                            isOverdue: boolean;
                            label: string;
                            marks: string | null;
                            /** Format: uuid */
                            mergedInto: string | null;
                            missingForRegistration: string[];
                            model: string | null;
                            /** @enum {string|null} */
                            part: "battery" | "motor" | "other" | null;
                            photos: {
                                addedAt: string;
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                kind: "whole-vehicle" | "frame-number" | "motor-number" | "special-marks" | "damage" | "whole-part" | "part-number";
                            }[];
                            place: string;
                            /** Format: uuid */
                            previousVehicleId: string | null;
                            /** Format: date-time */
                            recoveredAt: string;
                            /** Format: date-time */
                            registeredAt: string;
                            /** Format: date-time */
                            registrationDueAt: string;
                            secondOfficer: string | null;
                            source: string | null;
                            /** @enum {string} */
                            status: "provisional" | "registered" | "matched" | "returned" | "transferred" | "released" | "merged";
                            storagePlace: string | null;
                            unit: string;
                            /** @enum {string} */
                            vehicleType: "e-bike" | "bicycle" | "motorcycle";
                            version: number;
                        }[];
                        next?: string;
                    };
                };
            };
        };
    };
    RecoveredVehiclesStaffController_register: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewRecoveredVehicleDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        label: string;
                        /** @enum {string} */
                        status: "provisional" | "registered" | "matched" | "returned" | "transferred" | "released" | "merged";
                        warnings: {
                            code: string;
                            field?: string;
                            message: string;
                            reference?: string;
                            suggestion?: string;
                        }[];
                    };
                };
            };
        };
    };
    RecoveredVehiclesStaffController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        appraisal: {
                            /** Format: date */
                            appraisedOn: string;
                            appraiser: string;
                            valueYuan: number;
                        } | null;
                        brand: string | null;
                        /** Format: uuid */
                        caseId: string | null;
                        caseNumber: string | null;
                        /** @enum {string|null} */
                        caseType: "criminal" | "administrative" | "lost-property" | "unrelated" | null;
                        colour: string | null;
                        /** Format: date-time */
                        completedAt: string | null;
                        custodian: string | null;
                        /** Format: date-time */
                        disputedSince: string | null;
                        handlingOfficer: string;
                        /** Format: uuid */
                        id: string;
                        identifiers: {
                            /** @enum {string} */
                            kind: "frame" | "motor" | "vin" | "battery" | "plate";
                            /** @enum {string} */
                            state: "known" | "unknown" | "none" | "obliterated";
                            value: string | null;
                        }[];
                        /** Format: uuid */
                        intakeBatchId: string | null;
                        isInDispute: boolean;
                        isOverdue: boolean;
                        label: string;
                        marks: string | null;
                        /** Format: uuid */
                        mergedInto: string | null;
                        missingForRegistration: string[];
                        missingForReturn: {
                            rule: number;
                            what: string;
                        }[];
                        model: string | null;
                        /** @enum {string|null} */
                        part: "battery" | "motor" | "other" | null;
                        photos: {
                            addedAt: string;
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "whole-vehicle" | "frame-number" | "motor-number" | "special-marks" | "damage" | "whole-part" | "part-number";
                        }[];
                        place: string;
                        /** Format: uuid */
                        previousVehicleId: string | null;
                        /** Format: date-time */
                        recoveredAt: string;
                        /** Format: date-time */
                        registeredAt: string;
                        /** Format: date-time */
                        registrationDueAt: string;
                        secondOfficer: string | null;
                        source: string | null;
                        /** @enum {string} */
                        status: "provisional" | "registered" | "matched" | "returned" | "transferred" | "released" | "merged";
                        storagePlace: string | null;
                        unit: string;
                        /** @enum {string} */
                        vehicleType: "e-bike" | "bicycle" | "motorcycle";
                        version: number;
                    };
                };
            };
        };
    };
    RecoveredVehiclesStaffController_complete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompletionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        label: string;
                        missing: string[];
                        /** @enum {string} */
                        status: "provisional" | "registered" | "matched" | "returned" | "transferred" | "released" | "merged";
                        version: number;
                        warnings: Record<string, never>[];
                    };
                };
            };
        };
    };
    RecoveredVehiclesStaffController_appraise: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppraisalDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date */
                        appraisedOn: string;
                        appraiser: string;
                        /** Format: uuid */
                        id: string;
                        valueYuan: number;
                        /** Format: uuid */
                        vehicleId: string;
                    };
                };
            };
        };
    };
    CustodyStaffController_chain: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        current: {
                            /** Format: date-time */
                            dueAt: string | null;
                            holder: string | null;
                            isOverdue: boolean;
                            /** @enum {string} */
                            kind: "received" | "moved" | "taken-out" | "brought-back" | "released";
                            place: string | null;
                            /** Format: date-time */
                            since: string;
                        } | null;
                        movements: {
                            approvedBy: string | null;
                            /** Format: date-time */
                            at: string;
                            condition: string | null;
                            /** Format: date-time */
                            dueAt: string | null;
                            fromPlace: string | null;
                            holder: string | null;
                            /** Format: uuid */
                            id: string;
                            isLate: boolean;
                            /** @enum {string} */
                            kind: "received" | "moved" | "taken-out" | "brought-back" | "released";
                            reason: string | null;
                            recordedBy: string | null;
                            toPlace: string | null;
                        }[];
                    };
                };
            };
        };
    };
    CustodyStaffController_receive: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReceiptDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        isLate: boolean;
                        /** Format: uuid */
                        vehicleId: string;
                    };
                };
            };
        };
    };
    IncidentsStaffController_report: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IncidentDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        status: "open" | "found" | "explained";
                    };
                };
            };
        };
    };
    CustodyStaffController_move: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        kind: "received" | "moved" | "taken-out" | "brought-back" | "released";
                        place: string | null;
                        /** Format: uuid */
                        vehicleId: string;
                    };
                };
            };
        };
    };
    RecoveredVehiclesStaffController_dispute: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WrittenDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    RecoveredVehiclesStaffController_resolve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WrittenDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    LabelsStaffController_vehicle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    MatchingStaffController_ofVehicle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            alignment: {
                                cells: {
                                    /** @enum {string} */
                                    class: "same" | "fold-mate" | "look-alike" | "swapped" | "different" | "missing" | "extra" | "unreadable";
                                    cost: number;
                                    read: string | null;
                                    stamped: string | null;
                                }[];
                                cost: number;
                            };
                            /** @enum {string} */
                            band: "certain" | "probable" | "possible";
                            /** Format: date-time */
                            decidedAt: string | null;
                            /** @enum {string} */
                            difference: "exact" | "near" | "partial" | "attributes";
                            /** Format: uuid */
                            id: string;
                            probability: number;
                            /** Format: date-time */
                            proposedAt: string;
                            readNumber: string;
                            /** @enum {string|null} */
                            reportedKind: "frame" | "motor" | "vin" | "battery" | "plate" | null;
                            reportedNumber: string;
                            /** @enum {string} */
                            status: "proposed" | "confirmed" | "rejected" | "superseded" | "undone";
                            theftReport: {
                                brand: string | null;
                                colour: string | null;
                                /** Format: uuid */
                                id: string;
                                marks: string | null;
                                model: string | null;
                                owner: {
                                    email?: string;
                                    idNumber?: string;
                                    name: string;
                                    phone: string;
                                    secondPhone?: string;
                                };
                                place: string;
                                reference: string;
                                /** Format: date-time */
                                reportedAt: string | null;
                                status: string;
                                /** Format: date-time */
                                stolenFrom: string;
                                /** Format: date-time */
                                stolenUntil: string;
                                /** @enum {string} */
                                vehicleType: "e-bike" | "bicycle" | "motorcycle";
                            };
                        }[];
                    };
                };
            };
        };
    };
    NoticeStoryStaffController_story: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        answer: {
                            code: string;
                            says: string;
                        };
                        next: {
                            /** Format: date-time */
                            dueAt: string | null;
                            says: string;
                            /** Format: date-time */
                            since: string;
                            /** @enum {string} */
                            step?: "phone" | "second-phone" | "mail" | "call" | "letter" | "plate-register" | "visit";
                            unit: string;
                            who: string;
                        } | null;
                        owners: {
                            entries: {
                                /** Format: date-time */
                                at: string;
                                by: string;
                                note: string | null;
                                notice: {
                                    channel: string | null;
                                    /** Format: uuid */
                                    id: string;
                                    kind: string;
                                    recipient: string | null;
                                } | null;
                                says: string;
                            }[];
                            /** Format: uuid */
                            id: string;
                            next: {
                                /** Format: date-time */
                                dueAt: string | null;
                                says: string;
                                /** Format: date-time */
                                since: string;
                                /** @enum {string} */
                                step: "phone" | "second-phone" | "mail" | "call" | "letter" | "plate-register" | "visit";
                                who: string;
                            } | null;
                            owner: {
                                email?: string;
                                idNumber?: string;
                                name: string;
                                phone: string;
                                secondPhone?: string;
                            };
                            reference: string;
                            /** Format: date-time */
                            since: string;
                            /** @enum {string} */
                            status: "trying" | "told" | "answered" | "unreached" | "closed";
                            unit: string;
                            vehicle: {
                                /** Format: uuid */
                                id: string;
                                label: string;
                                /** @enum {string|null} */
                                part: "battery" | "motor" | "other" | null;
                                /** @enum {string} */
                                vehicleType: "e-bike" | "bicycle" | "motorcycle";
                            };
                        }[];
                        vehicle: {
                            /** Format: uuid */
                            id: string;
                            isInDispute: boolean;
                            label: string;
                        };
                    };
                };
            };
        };
    };
    VehiclePhotosStaffController_addresses: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            address: string;
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "whole-vehicle" | "frame-number" | "motor-number" | "special-marks" | "damage" | "whole-part" | "part-number";
                            /** Format: date-time */
                            until: string;
                        }[];
                    };
                };
            };
        };
    };
    VehiclePhotosStaffController_add: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        kind: "whole-vehicle" | "frame-number" | "motor-number" | "special-marks" | "damage" | "whole-part" | "part-number";
                        sha256: string;
                    };
                };
            };
        };
    };
    VehiclePhotosStaffController_show: {
        parameters: {
            query?: {
                signature?: string;
                until?: string;
            };
            header?: never;
            path: {
                id: string;
                photoId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    RecoveredVehiclesStaffController_seenBefore: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NumbersReadDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        warnings: {
                            code: string;
                            field?: string;
                            message: string;
                            reference?: string;
                            suggestion?: string;
                        }[];
                    };
                };
            };
        };
    };
    ReturnEventsStaffController_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            address: string;
                            cancelledReason: string | null;
                            counts: {
                                assigned: number;
                                booked: number;
                                cancelled: number;
                                checkedIn: number;
                                declined: number;
                                handedOver: number;
                                invited: number;
                                moved: number;
                                noShow: number;
                                pennants: number;
                            };
                            /** Format: date */
                            day: string;
                            /** Format: uuid */
                            id: string;
                            name: string;
                            phone: string;
                            /** @enum {string} */
                            status: "planned" | "open" | "running" | "closed" | "cancelled";
                            unit: string;
                            venue: string;
                            version: number;
                        }[];
                        next?: string;
                    };
                };
            };
        };
    };
    ReturnEventsStaffController_plan: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewReturnEventDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        capacity: number;
                        /** Format: uuid */
                        id: string;
                        slots: number;
                        /** @enum {string} */
                        status: "planned" | "open" | "running" | "closed" | "cancelled";
                    };
                };
            };
        };
    };
    ReturnEventsStaffController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        address: string;
                        cancelledReason: string | null;
                        counts: {
                            assigned: number;
                            booked: number;
                            cancelled: number;
                            checkedIn: number;
                            declined: number;
                            handedOver: number;
                            invited: number;
                            moved: number;
                            noShow: number;
                            pennants: number;
                        };
                        /** Format: date */
                        day: string;
                        /** Format: uuid */
                        id: string;
                        name: string;
                        phone: string;
                        slots: {
                            capacity: number;
                            /** Format: date-time */
                            from: string;
                            /** Format: uuid */
                            id: string;
                            taken: number;
                            /** Format: date-time */
                            until: string;
                        }[];
                        /** @enum {string} */
                        status: "planned" | "open" | "running" | "closed" | "cancelled";
                        unit: string;
                        venue: string;
                        version: number;
                    };
                };
            };
        };
    };
    EventDeskStaffController_list: {
        parameters: {
            query?: {
                status?: "assigned" | "invited" | "booked" | "checked-in" | "handed-over" | "declined" | "no-show" | "moved" | "cancelled";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            agent?: {
                                email?: string;
                                idNumber?: string;
                                name: string;
                                phone: string;
                                secondPhone?: string;
                            };
                            bay: string | null;
                            /** Format: date-time */
                            checkedInAt: string | null;
                            checkedInBy: string | null;
                            claim: {
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                status: "open" | "concluded" | "submitted" | "approved" | "lapsed" | "disputed" | "collected" | "refused" | "withdrawn";
                            };
                            /** Format: uuid */
                            eventId: string;
                            /** Format: uuid */
                            id: string;
                            owner: {
                                email?: string;
                                idNumber?: string;
                                name: string;
                                phone: string;
                                secondPhone?: string;
                            };
                            passCode: string;
                            reason: string | null;
                            reference: string;
                            slot: {
                                /** Format: date-time */
                                from: string;
                                /** Format: uuid */
                                id: string;
                                /** Format: date-time */
                                until: string;
                            } | null;
                            /** @enum {string} */
                            status: "assigned" | "invited" | "booked" | "checked-in" | "handed-over" | "declined" | "no-show" | "moved" | "cancelled";
                            vehicle: {
                                brand: string | null;
                                colour: string | null;
                                /** Format: uuid */
                                id: string;
                                label: string;
                                model: string | null;
                                /** @enum {string|null} */
                                part: "battery" | "motor" | "other" | null;
                                storagePlace: string | null;
                                /** @enum {string} */
                                vehicleType: "e-bike" | "bicycle" | "motorcycle";
                            };
                            version: number;
                        }[];
                    };
                };
            };
        };
    };
    EventDeskStaffController_arrivals: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            agent?: {
                                email?: string;
                                idNumber?: string;
                                name: string;
                                phone: string;
                                secondPhone?: string;
                            };
                            bay: string | null;
                            /** Format: date-time */
                            checkedInAt: string | null;
                            checkedInBy: string | null;
                            claim: {
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                status: "open" | "concluded" | "submitted" | "approved" | "lapsed" | "disputed" | "collected" | "refused" | "withdrawn";
                            };
                            /** Format: uuid */
                            eventId: string;
                            /** Format: uuid */
                            id: string;
                            owner: {
                                email?: string;
                                idNumber?: string;
                                name: string;
                                phone: string;
                                secondPhone?: string;
                            };
                            passCode: string;
                            reason: string | null;
                            reference: string;
                            slot: {
                                /** Format: date-time */
                                from: string;
                                /** Format: uuid */
                                id: string;
                                /** Format: date-time */
                                until: string;
                            } | null;
                            /** @enum {string} */
                            status: "assigned" | "invited" | "booked" | "checked-in" | "handed-over" | "declined" | "no-show" | "moved" | "cancelled";
                            vehicle: {
                                brand: string | null;
                                colour: string | null;
                                /** Format: uuid */
                                id: string;
                                label: string;
                                model: string | null;
                                /** @enum {string|null} */
                                part: "battery" | "motor" | "other" | null;
                                storagePlace: string | null;
                                /** @enum {string} */
                                vehicleType: "e-bike" | "bicycle" | "motorcycle";
                            };
                            version: number;
                        }[];
                    };
                };
            };
        };
    };
    ReturnEventsStaffController_assign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        assigned: number;
                        waiting: number;
                    };
                };
            };
        };
    };
    ReturnEventsStaffController_cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        batch?: string;
                        cancelled: number;
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        status: "planned" | "open" | "running" | "closed" | "cancelled";
                        told: number;
                    };
                };
            };
        };
    };
    EventDeskStaffController_arrive: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckInDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        agent?: {
                            email?: string;
                            idNumber?: string;
                            name: string;
                            phone: string;
                            secondPhone?: string;
                        };
                        alsoWaiting: {
                            /** Format: uuid */
                            appointmentId: string | null;
                            bay: string | null;
                            event: {
                                /** Format: date */
                                day: string;
                                /** Format: uuid */
                                id: string;
                                name: string;
                                venue: string;
                            } | null;
                            keptBy: string;
                            missing: {
                                rule: number;
                                what: string;
                            }[];
                            /** @enum {string} */
                            standing: "ready" | "arrived" | "other-event" | "elsewhere" | "not-in-order" | "not-approved";
                            vehicle: {
                                brand: string | null;
                                colour: string | null;
                                /** Format: uuid */
                                id: string;
                                label: string;
                                model: string | null;
                                /** @enum {string|null} */
                                part: "battery" | "motor" | "other" | null;
                                storagePlace: string | null;
                                /** @enum {string} */
                                vehicleType: "e-bike" | "bicycle" | "motorcycle";
                            };
                        }[];
                        bay: string | null;
                        /** Format: date-time */
                        checkedInAt: string | null;
                        checkedInBy: string | null;
                        claim: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            status: "open" | "concluded" | "submitted" | "approved" | "lapsed" | "disputed" | "collected" | "refused" | "withdrawn";
                        };
                        /** Format: uuid */
                        eventId: string;
                        /** Format: uuid */
                        id: string;
                        missing: {
                            rule: number;
                            what: string;
                        }[];
                        owner: {
                            email?: string;
                            idNumber?: string;
                            name: string;
                            phone: string;
                            secondPhone?: string;
                        };
                        passCode: string;
                        reason: string | null;
                        reference: string;
                        slot: {
                            /** Format: date-time */
                            from: string;
                            /** Format: uuid */
                            id: string;
                            /** Format: date-time */
                            until: string;
                        } | null;
                        /** @enum {string} */
                        status: "assigned" | "invited" | "booked" | "checked-in" | "handed-over" | "declined" | "no-show" | "moved" | "cancelled";
                        vehicle: {
                            brand: string | null;
                            colour: string | null;
                            /** Format: uuid */
                            id: string;
                            label: string;
                            model: string | null;
                            /** @enum {string|null} */
                            part: "battery" | "motor" | "other" | null;
                            storagePlace: string | null;
                            /** @enum {string} */
                            vehicleType: "e-bike" | "bicycle" | "motorcycle";
                        };
                        version: number;
                    };
                };
            };
        };
    };
    ReturnEventsStaffController_close: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ReturnEventsStaffController_invite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InviteDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        batch?: string;
                        /** Format: date-time */
                        dueAt: string;
                        owners: number;
                    };
                };
            };
        };
    };
    ReturnEventsStaffController_pennants: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPennantsDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ReturnEventsStaffController_postpone: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostponeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        batch?: string;
                        /** Format: date */
                        day: string;
                        expected: number;
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        status: "planned" | "open" | "running" | "closed" | "cancelled";
                        told: number;
                    };
                };
            };
        };
    };
    SecondFactorController_mine: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        enrolledAt: string | null;
                        recoveryCodesLeft: number;
                    };
                };
            };
        };
    };
    SecondFactorController_make: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        secret: string;
                        uri: string;
                    };
                };
            };
        };
    };
    SecondFactorController_confirmed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FirstCodeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        recoveryCodes: string[];
                    };
                };
            };
        };
    };
    SessionsController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        atMost: number;
                        items: {
                            /** Format: date-time */
                            createdAt: string;
                            device: string;
                            /** Format: uuid */
                            id: string;
                            isCurrent: boolean;
                            /** Format: date-time */
                            lastSeenAt: string;
                        }[];
                    };
                };
            };
        };
    };
    SessionsController_open: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        roles: ("squad-officer" | "custodian" | "desk-officer" | "approver" | "commander" | "inspector" | "administrator")[];
                        /** @enum {string} */
                        secondFactor: "enrolled" | "needed" | "off";
                        unit: {
                            code: string;
                            name: string;
                        };
                        username: string;
                    };
                };
            };
        };
    };
    SessionsController_end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    SessionsController_current: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        roles: ("squad-officer" | "custodian" | "desk-officer" | "approver" | "commander" | "inspector" | "administrator")[];
                        /** @enum {string} */
                        secondFactor: "enrolled" | "needed" | "off";
                        unit: {
                            code: string;
                            name: string;
                        };
                        username: string;
                    };
                };
            };
        };
    };
    SessionsController_close: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    SessionsController_keyOfDevice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        key: string;
                    };
                };
            };
        };
    };
    SessionsController_password: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordChangeDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    SessionsController_proveAgain: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReauthenticationDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    SignedPapersStaffController_open: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenPaperDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    SignedPapersStaffController_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawPaperDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        withdrawnBecause: "wrong-file" | "unreadable" | "replaced";
                    };
                };
            };
        };
    };
    StockTakesStaffController_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: date-time */
                            countedAt: string;
                            countedBy: string;
                            expected: number;
                            findings: {
                                /** @enum {string} */
                                kind: "missing" | "surplus" | "misplaced";
                                label: string;
                                place: string | null;
                                /** Format: uuid */
                                vehicleId: string | null;
                            }[];
                            found: number;
                            /** Format: uuid */
                            id: string;
                            place: string;
                            unit: string;
                        }[];
                        next?: string;
                    };
                };
            };
        };
    };
    StockTakesStaffController_take: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RowScannedDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        expected: number;
                        findings: {
                            /** @enum {string} */
                            kind: "missing" | "surplus" | "misplaced";
                            label: string;
                            place: string | null;
                            /** Format: uuid */
                            vehicleId: string | null;
                        }[];
                        found: number;
                        /** Format: uuid */
                        id: string;
                        place: string;
                    };
                };
            };
        };
    };
    StockTakesStaffController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        countedAt: string;
                        countedBy: string;
                        expected: number;
                        findings: {
                            /** @enum {string} */
                            kind: "missing" | "surplus" | "misplaced";
                            label: string;
                            place: string | null;
                            /** Format: uuid */
                            vehicleId: string | null;
                        }[];
                        found: number;
                        /** Format: uuid */
                        id: string;
                        place: string;
                        unit: string;
                    };
                };
            };
        };
    };
    TheftReportsStaffController_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                named?: string;
                status?: "lead" | "accepted" | "matched" | "returned" | "withdrawn" | "merged";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: date-time */
                            acceptedAt: string | null;
                            brand: string | null;
                            colour: string | null;
                            /** Format: date-time */
                            filedAt: string;
                            /** Format: uuid */
                            foundVehicleId: string | null;
                            /** Format: uuid */
                            id: string;
                            identifiers: {
                                /** @enum {string} */
                                kind: "frame" | "motor" | "vin" | "battery" | "plate";
                                /** @enum {string} */
                                state: "known" | "unknown" | "none" | "obliterated";
                                value: string | null;
                            }[];
                            incidentNumber: string | null;
                            insurerPaid: boolean | null;
                            marks: string | null;
                            /** Format: uuid */
                            mergedInto: string | null;
                            model: string | null;
                            owner: {
                                email?: string;
                                idNumber?: string;
                                name: string;
                                phone: string;
                                secondPhone?: string;
                            };
                            photos: {
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                kind: "vehicle" | "proof";
                            }[];
                            place: string;
                            reference: string;
                            /** Format: date-time */
                            reportedAt: string | null;
                            source: string;
                            /** @enum {string} */
                            status: "lead" | "accepted" | "matched" | "returned" | "withdrawn" | "merged";
                            /** Format: date-time */
                            stolenFrom: string;
                            /** Format: date-time */
                            stolenUntil: string;
                            unit: string;
                            /** @enum {string} */
                            vehicleType: "e-bike" | "bicycle" | "motorcycle";
                            version: number;
                            withdrawnReason: string | null;
                        }[];
                        next?: string;
                    };
                };
            };
        };
    };
    TheftReportsStaffController_file: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewTheftReportDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        reference: string;
                        /** @enum {string} */
                        status: "lead" | "accepted" | "matched" | "returned" | "withdrawn" | "merged";
                        warnings: {
                            code: string;
                            field?: string;
                            message: string;
                            reference?: string;
                            suggestion?: string;
                        }[];
                    };
                };
            };
        };
    };
    TheftReportsStaffController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        acceptedAt: string | null;
                        brand: string | null;
                        colour: string | null;
                        /** Format: date-time */
                        filedAt: string;
                        /** Format: uuid */
                        foundVehicleId: string | null;
                        /** Format: uuid */
                        id: string;
                        identifiers: {
                            /** @enum {string} */
                            kind: "frame" | "motor" | "vin" | "battery" | "plate";
                            /** @enum {string} */
                            state: "known" | "unknown" | "none" | "obliterated";
                            value: string | null;
                        }[];
                        incidentNumber: string | null;
                        insurerPaid: boolean | null;
                        marks: string | null;
                        /** Format: uuid */
                        mergedInto: string | null;
                        model: string | null;
                        owner: {
                            email?: string;
                            idNumber?: string;
                            name: string;
                            phone: string;
                            secondPhone?: string;
                        };
                        photos: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "vehicle" | "proof";
                        }[];
                        place: string;
                        reference: string;
                        /** Format: date-time */
                        reportedAt: string | null;
                        source: string;
                        /** @enum {string} */
                        status: "lead" | "accepted" | "matched" | "returned" | "withdrawn" | "merged";
                        /** Format: date-time */
                        stolenFrom: string;
                        /** Format: date-time */
                        stolenUntil: string;
                        unit: string;
                        /** @enum {string} */
                        vehicleType: "e-bike" | "bicycle" | "motorcycle";
                        version: number;
                        withdrawnReason: string | null;
                    };
                };
            };
        };
    };
    TheftReportsStaffController_correct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    TheftReportsStaffController_accept: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptLeadDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        reference: string;
                        /** @enum {string} */
                        status: "lead" | "accepted" | "matched" | "returned" | "withdrawn" | "merged";
                    };
                };
            };
        };
    };
    MatchingStaffController_ofReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** @enum {string} */
                            band: "certain" | "probable" | "possible";
                            /** Format: date-time */
                            decidedAt: string | null;
                            /** @enum {string} */
                            difference: "exact" | "near" | "partial" | "attributes";
                            /** Format: uuid */
                            id: string;
                            probability: number;
                            /** Format: date-time */
                            proposedAt: string;
                            /** @enum {string} */
                            status: "proposed" | "confirmed" | "rejected" | "superseded" | "undone";
                            unit: string;
                            vehicle: {
                                /** Format: uuid */
                                id: string;
                                label: string;
                                /** @enum {string|null} */
                                part: "battery" | "motor" | "other" | null;
                                /** @enum {string} */
                                vehicleType: "e-bike" | "bicycle" | "motorcycle";
                            } | null;
                        }[];
                    };
                };
            };
        };
    };
    TheftReportsStaffController_owner: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnmaskingDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        address?: string;
                        email?: string;
                        idNumber?: string;
                        name?: string;
                        phone?: string;
                        secondPhone?: string;
                    };
                };
            };
        };
    };
    TheftReportsStaffController_photos: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            address: string | null;
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "vehicle" | "proof";
                            /** Format: date-time */
                            until: string | null;
                        }[];
                    };
                };
            };
        };
    };
    TheftReportsStaffController_photo: {
        parameters: {
            query?: {
                signature?: string;
                until?: string;
            };
            header?: never;
            path: {
                id: string;
                photoId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    NoticeStoryStaffController_ofReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: date-time */
                            at: string;
                            by: string;
                            note: string | null;
                            notice: {
                                channel: string | null;
                                /** Format: uuid */
                                id: string;
                                kind: string;
                                recipient: string | null;
                            } | null;
                            says: string;
                        }[];
                    };
                };
            };
        };
    };
    TheftReportsStaffController_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    UnitsController_names: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            code: string;
                            name: string;
                        }[];
                    };
                };
            };
        };
    };
}
